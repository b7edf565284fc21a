import { words } from './words.js'

/*
 * Words in and beside proper names, in lower case. Origin: names of people, posts and bodies in English-language news,
 * from general knowledge; written down for this project.
 */

/** What joins the parts of a body's name: "Securities and Exchange Commission". */
export const nameJoints = words('of for and & on')

/** Prepositions that the names of bodies hold, with a capital: "Pilots Across Borders". */
export const missionPrepositions = words('across against behind beyond under without')

/** Small words between the capitals of such a name: "Alliance to Reclaim the Wharves". */
export const missionWords = words('a an and for in of our the')

/** Words of bodies and outlets that an "of" behind them names. */
export const namedByOf = words(
  'secretary director bank city university duke bill house knights daughters sons state town board bureau order times voice',
)

/** What the second part of a body's name may end in: "Office of Management and Budget". */
export const secondFields = words('budget technology commerce medicine progress policy economics science engineering')

/** What the name of a union may end in, though they are people: "The Transport and General Workers". */
export const unionEndings = words('builders drivers employees engineers firefighters nurses officers teachers workers')

/** What those are whose names list the trades that they are for: "the Rail, Tram and Bus Union". */
export const unionNouns = words('alliance association brotherhood federation guild society union')

/** Last words that no surname is: with them a given name in front makes no person. */
export const noSurnames = words(`
  inc corp co llc ltd llp group company foundation association committee university college school hospital church bank
  shipping lines airlines steel energy motors media logistics construction entertainment pharmaceuticals industries brands
  capital fire foods global holdings homes infra marine partners fc rovers wanderers
`)

/** Words that belong to a post rather than to the name after it: "Secretary of State". */
export const postComplements = words(`
  state staff defense defence agriculture veterans human urban development war foreign internal general elect emeritus
  opposition pro tem tempore
`)

/** Adjectives that sentences begin with, before a name or not. */
export const openingAdjectives = words(`
  chief current federal foreign former international late legal local military national political prime private public senior
  state top
`)

/** Words that too many names begin with to stand for one of them. */
export const openingsOfManyNames = words(`
  american city county democratic east federal general international national new north republican south state united west
`)

/** Words of names that too many bodies share to be told by them. */
export const commonNameWords = words(`
  some several many most other those these all spokesmen the department ministry office agency bureau committee
  council house senate state national federal united states american
`)

/** Names that are mostly printed by their letters. */
export const spelledOut: ReadonlyMap<string, readonly string[]> = new Map([
  ['u.s', ['united', 'states']],
  ['u.n', ['united', 'nations']],
  ['un', ['united', 'nations']],
  ['u.k', ['united', 'kingdom']],
  ['e.u', ['european', 'union']],
  ['eu', ['european', 'union']],
])

/** What people have and bodies have not, as a rule, behind a name: "the Quill campaign", "Quill aides". */
export const belongingsOfPeople = words(`
  administration aide aides allies backers camp campaign candidacy daughter delegates husband presidency rally running son
  supporter supporters surrogate surrogates wife
`)
