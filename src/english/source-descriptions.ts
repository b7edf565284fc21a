import { apart, indefinites, oneMore } from './one-more.js'
import { oneToTen } from './quantities.js'
import { formerly } from './tenures.js'
import { words } from './words.js'

/**
 * What unnamed sources are called, and how little it tells. Origin: the examples that the standards of ABC Australia,
 * the Associated Press, the Guardian, NPR and the Wall Street Journal give of descriptions that say too little; the
 * division was made for this project.
 */

/** Nouns, in the singular, that tell no more than that somebody spoke. */
export const bareNouns = words('source official person individual informant')

/** Nouns that tell which large kind somebody is of, without a word before them: “one insider”, of whatever body. */
export const broadNouns = words('insider')

/** Of the bare ones, those that every article is full of, and that what stands around them often explains. */
export const officialNouns = words('official')

/** Verbs of writing for everybody to read, as lemmas: nobody spoke to a reporter. */
export const postingVerbs = words('tweet retweet post comment joke')

/** Words before a noun that tell nothing of who it is: how many, which of them, or that they are not named. */
export const emptyDescriptors: ReadonlySet<string> = new Set([
  ...indefinites,
  ...oneMore,
  ...apart,
  ...words(`
    the this that these those ${oneToTen} some several many few multiple various numerous certain same both all any no more
    most first anonymous unnamed unidentified confidential credible reliable trusted knowledgeable informed well-informed
    well-placed number of
  `),
])

/** Nouns that only count those behind their “of”, as printed. Origin: English grammar. */
export const countingNouns = words('couple dozen dozens half half-dozen handful number')

/** Words that tell how high somebody stands, and not where. */
export const ranks = words(`
  senior top high high-level high-ranking ranking chief leading key prominent veteran longtime current
`)

/** Words that tell of which large kind somebody is, and of no body, country or part in the matter. */
export const broadDescriptors: ReadonlySet<string> = new Set([
  ...ranks,
  ...formerly,
  ...words(`
  past and government administration federal western european foreign international democratic republican gop conservative
  liberal political party partisan industry business diplomatic intelligence military law-enforcement law enforcement
  security defense defence national congressional public elected government-aligned
`),
])

/** Branches and bodies by which a source is called, which are its side: “law enforcement sources”. Origin: as above. */
export const branches = words(`
  administration army campaign church congressional council court diplomatic enforcement federal government hospital
  industry intelligence law-enforcement military navy palace party police prison railway school security state union
`)
