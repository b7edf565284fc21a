import { plainOutletNouns } from './outlets.js'
import { words } from './words.js'

/**
 * Sites of news outlets whose address does not end in the outlet’s last word: the part of the host before its ending,
 * and the names by which a text credits the outlet, in lower case. Origin: the outlets’ own addresses, from general
 * knowledge.
 */
export const outletSites: ReadonlyMap<string, readonly string[]> = new Map([
  ['abcnews', ['abc']],
  ['apnews', ['ap', 'associated press']],
  ['bostonglobe', ['globe']],
  ['businessinsider', ['business insider']],
  ['cbsnews', ['cbs']],
  ['dailymail', ['mail']],
  ['economist', ['economist']],
  ['foxnews', ['fox']],
  ['ft', ['financial times', 'ft']],
  ['huffpost', ['huffpost', 'huffington post']],
  ['independent', ['independent']],
  ['latimes', ['times']],
  ['nbcnews', ['nbc']],
  ['newyorker', ['new yorker']],
  ['nypost', ['post']],
  ['nytimes', ['times']],
  ['skynews', ['sky']],
  ['straitstimes', ['times']],
  ['theatlantic', ['atlantic']],
  ['theguardian', ['guardian']],
  ['thehill', ['hill']],
  ['theintercept', ['intercept']],
  ['thetimes', ['times']],
  ['theverge', ['verge']],
  ['time', ['time']],
  ['usatoday', ['usa today']],
  ['washingtonpost', ['post']],
  ['wsj', ['journal']],
])

/**
 * Last words of an outlet’s name that end the host of its site, too, where little else ends so: “orreltimes”, unlike
 * “orrelpost”. Origin: as above.
 */
export const siteNouns: ReadonlySet<string> = new Set([
  ...plainOutletNouns,
  ...words('courier daily examiner news newsletter podcast sentinel times weekly'),
])

/** "com" of "harbour-news.com", "fr" of "harbour-news.fr". */
export const isSiteEnding = (word: string): boolean => /^(?:com|org|net|[a-z]{2})$/.test(word)
