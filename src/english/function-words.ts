import { weekdays } from './calendar.js'
import { oneToTen } from './quantities.js'
import { words } from './words.js'

/*
 * Words of grammar, in lower case. Origin: the closed classes of English grammars, from general knowledge; written down
 * for this project.
 */

export const pronouns = words(`
  he she it they him her them i we you me us his their its my our your himself herself themselves who which that whom
  whose this these those
`)

export const possessivePronouns = words('his her their its my our your whose')

export const determiners = words(
  'the a an this that these those another each every either neither any no some both all such what',
)

/** The closed classes of English grammars, as those above. */
export const relativePronouns = words('who whom whose which that')

/** What asks, and opens the clause that tells what was asked. */
export const interrogatives = words('how what when where which who whom whose why')

export const demonstratives = words('this that these those')

/** What tells that it is known who or what is meant. */
export const definites: ReadonlySet<string> = new Set(['the', ...demonstratives])

/** The same, of one. */
export const definitesOfOne = words('the this that')

/** What joins the last party of a list to those before it. */
export const coordinators = words('and or nor &')

/** What opens a clause before the main one: "When Quill defended the toll, …". */
export const subordinators = words('after although as because before even if once since though when while')

/** What opens a phrase of its own: "the board and | its lawyers". */
export const phraseOpenings = words(
  `the a an his her their its my our this these those another ${oneToTen} several some many other others he she they`,
)

/** What may stand before the words of a source: "according to", "later", "at least". */
export const sourceOpenings = words(`
  by in to from of with for on at through per via according like including such as even only just then later also but and
  while because though when where about least nearly almost practically virtually more than fewer less roughly some
  neither either not both that although maybe perhaps
`)

/** What opens sentences and headlines with a capital, and hardly ever a name. */
const openings = `
  the a an this that these those he she it they we i you his her its their our my your who what when where why how which if
  as at by for from in of on or and but so to with after before while since until because although though not nor
  is are was were has have had do does did would could should must there here then now also
  ${oneToTen} some many most few several all both each every another other others
  even still just only yet once asked according meanwhile however despite during under over about among between through
  without such
`

/** Words that tell behind an abbreviation that a sentence begins. */
export const sentenceOpeners = words(`${openings} unless whether today yesterday later earlier instead nearly`)

/** Words that tell at the head of capitalized ones that no name begins. */
export const capitalizedOpenings: ReadonlySet<string> = new Set([
  ...weekdays,
  ...words(`
    ${openings} into no be been can may might more less against january february july september october november december
    within across behind beyond near off out up down than too very n't neither either
  `),
])

export const negations = words("not n't never")

export const formsOfBe = words('is are was were be been')

/** Modal verbs of the past: in what somebody is said to have said they stand for those of the present. */
export const pastModals = words('could might should would')

export const modals: ReadonlySet<string> = new Set([...pastModals, ...words('can may must shall will')])

/** Auxiliaries that are the verb of a clause, and that open a question. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set([
  ...modals,
  ...words('are did do does had has have is was were'),
])

/** What says little of what a sentence puts forward. */
export const smallWords = words(`
  the a an of to in on at for and or that it its is was are were be been by with as from this these those his her their he
  she they has have had will would
`)

/** What a statement may lack and say the same: "that the bridge had closed", "a bridge will close". */
export const tonelessWords = words('the a an that has have had will would')

/** What makes a statement its opposite, or supposes it, as lemmas. */
export const turningWords = words('not no never nobody deny reject without if would could may')
