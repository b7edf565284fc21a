import { isNewsAgency } from './news-agencies.js'
import { isSiteEnding } from './outlet-sites.js'
import { foreignMastheads, foreignOutletNouns, outletNames, outletNouns, outletOpenings, outlets } from './outlets.js'
import { isCountryOrState } from './places.js'

/*
 * Whether a name is a news outlet's, by its own words: in lower case and without the article, of which `the` tells
 * whether the text has it. What stands around the name may tell more.
 */

/** "Reuters", "Al Jazeera", "the Hill", "KRN Scotland", "the Mail on Sunday", "News Agency of Kelmar", "Neue Kelmarer Zeitung", "blockwire.com". */
export function isKnownOutlet(words: readonly string[], the: boolean): boolean {
  const name = words.join(' ')
  return (
    outlets.has(name) ||
    outletNames.has(name) ||
    (the && outletNames.has(`the ${name}`)) ||
    (isNewsAgency(name) && !AMBIGUOUS.has(name)) ||
    /^(?:news agency|times|voice) of | (?:news agency|on sunday)$/.test(name) ||
    isEdition(words) ||
    isForeign(words) ||
    isSite(words.at(-1) ?? '')
  )
}

/** "Harbor Tribune", "the Times", "Evening Kelmar", "Orrel-FM": the same, where nothing tells of a person. */
export function isOutletName(words: readonly string[], the: boolean): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  return (
    isKnownOutlet(words, the) ||
    /-(?:am|fm|tv)$/.test(last) ||
    (words.length > 1 && outletOpenings.has(first)) ||
    ((the || words.length > 1) && outletNouns.has(last.slice(last.lastIndexOf('-') + 1)))
  )
}

/** Whether a word of a name, in lower case, tells an outlet: "reuters", "tribune". */
export const isOutletWord = (word: string): boolean => outlets.has(word) || outletNouns.has(word)

/** Letters that stand for other things, too, where no dateline has them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['agencies', 'cp', 'pa'])

/** "KRN News", "KRN Scotland": an outlet's news, or what it publishes for a country. */
const isEdition = ([first = '', ...rest]: readonly string[]): boolean =>
  outlets.has(first) && (rest.join(' ') === 'news' || isCountryOrState(rest.join(' ')))

/** "Gazeta do Kelmar", "Neue Kelmarer Zeitung" */
const isForeign = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length > 0 && (foreignMastheads.has(first) || foreignOutletNouns.has(rest.at(-1) ?? ''))

/** "harbour-news.fr" */
const isSite = (word: string): boolean => word.includes('.') && isSiteEnding(word.slice(word.lastIndexOf('.') + 1))
