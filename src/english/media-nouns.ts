import { words } from './words.js'

/**
 * What news calls an outlet, in lower case and in the singular where nothing else is said. Origin: the words of news for
 * its own trade, from general knowledge; written down for this project.
 */

/** Common nouns for what is an outlet and nothing else, unlike a station or a site that brings no news. */
export const newsNouns = words('newspaper magazine tabloid daily weekly publication newsroom')

/** Common nouns for outlets and their people together: "the newspaper", "local media". */
export const mediaNouns: ReadonlySet<string> = new Set([
  ...newsNouns,
  ...words(
    'newspapers network broadcaster media press outlet outlets station paper wire website site podcast channel radio television tv',
  ),
])

/** What an article calls an outlet that its name does not tell: "Blockwire, a newsletter". */
const callings: ReadonlySet<string> = new Set([...newsNouns, ...words('broadcaster newsletter')])

/** What is one where it brings news: "a news site", "the radio station". */
export const newsBringers = words(
  'agency channel journal network organisation organization outlet portal service site station website',
)

/** What is one where it writes for a trade; "the trade agency" is the state's. */
const tradePress = words('journal outlet portal site website')

/** Where people are told to have said something, one of these, too: "told the website Blockwire". */
export const interviewing = words('blog podcast website')

/** Whether a noun tells of an outlet, with the word before it: "newspaper", "trade site", "television station". */
export const isOutletNoun = (noun: string, before: string): boolean =>
  callings.has(noun) ||
  (newsBringers.has(noun) && /^(?:news|radio|television|tv)$/.test(before)) ||
  (tradePress.has(noun) && before === 'trade')
