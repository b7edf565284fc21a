import { months, weekdays } from '../../english/calendar.js'
import { datelineCities } from '../../english/dateline-cities.js'
import { givenNames } from '../../english/given-names.js'
import { isNewsAgency } from '../../english/news-agencies.js'
import { bodies } from '../../english/organization-nouns.js'
import { personNouns, posts } from '../../english/person-nouns.js'
import { sectionLabels, storyLabels } from '../../english/story-labels.js'
import { isPartLabel } from '../transcript.js'

/** Where a report was written and which agency sent it: "KYIV, Ukraine (Reuters) -", "(Reuters) -". */
export interface Dateline {
  /** As printed, without date and agency: "KYIV, Ukraine"; null where only these are: "Sept 18 (Reuters) -". */
  readonly place: string | null
  readonly agency: string | null
  /** False where its form alone tells it from a label: "NEWTOWN — A wall". */
  readonly isKnown: boolean
  /** How much of the text it takes up, the dash and the space after it included. */
  readonly length: number
}

const capitals = "(?:Ma?c)?\\p{Lu}[\\p{Lu}\\p{M}.'’]{0,20}(?:-\\p{Lu}[\\p{Lu}.'’]{0,20}){0,3}"
const capitalised = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}"
const month = `(?:${[...months.keys()].map(name => name.replace(/^./, first => first.toUpperCase())).join('|')})\\.?`
const day = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month})`
const sender = '\\((?<agency>[\\p{L}][\\p{L} .,/-]{1,40})\\)'
const dash = '(?:—|--|[-–―](?=\\s))'
const pattern = new RegExp(
  `^(?<city>${capitalised}(?: ${capitalised}){0,5}(?:/${capitals}(?: ${capitals}){0,2}){0,3})` +
    `(?<region>(?:, ${capitalised}(?: ${capitalised}){0,3}){0,2}?)` +
    `(?:,? ${day})?(?: ${sender})?` +
    '(?:\\s{0,2}(?:—|--)\\s{0,2}|\\s{1,2}[-–―]\\s{0,2}|\\s{0,2}[-–―]\\s{1,2}|(?<colon>:)\\s{1,2})(?=(?<next>\\S))',
  'u',
)

/** "MOSCOW, August 18. /TASS/. " */
const slashed = new RegExp(
  `^(?<city>${capitalised}(?: ${capitalised}){0,2}),? ${day}[.,]? /(?<agency>\\p{Lu}[\\p{L} -]{1,20})/\\.?\\s{1,2}(?=\\S)`,
  'u',
)

const placeless = new RegExp(`^${day} ${sender}\\s{0,2}${dash}\\s{0,2}(?=\\S)`, 'u')

/** "(Reuters) - Telmar said", "(CNN Business) A fire" */
const unplaced = new RegExp(`^${sender}\\s{0,2}(?:${dash}\\s{0,2})?(?=["“]?\\p{Lu})`, 'u')

const inCapitals = new RegExp(`^${capitals}(?:[ /]${capitals})*$`, 'u')

/**
 * The dateline that a first paragraph opens with, or null. A place in capitals needs the agency, the state or country,
 * a name known from datelines, or at least to be longer than an acronym and to be followed by a sentence: "NATO — the
 * alliance of 32 states — said" and "EXCLUSIVE — The mayor" open with none,
 * nor does "VOSS: I will not answer." or "ADA VOSS, HOST: Good morning."
 *
 * Where the form alone tells, a colon may end a speaker's name as well: "KALPUR: A wall fell on Monday, police said."
 */
export function dateline(text: string): Dateline | null {
  const sent = placeless.exec(text.slice(0, 200))
  if (sent !== null) return { place: null, agency: sent.groups?.agency ?? null, isKnown: true, length: sent[0].length }
  const alone = unplaced.exec(text.slice(0, 200))
  const own = alone?.groups?.agency ?? ''
  if (alone !== null && [own, own.split(' ', 1)[0] ?? ''].some(isNewsAgency))
    return { place: null, agency: own, isKnown: true, length: alone[0].length }
  const match = slashed.exec(text.slice(0, 200)) ?? pattern.exec(text.slice(0, 200))
  const { city, region = '', colon, next = '' } = match?.groups ?? {}
  // "(REUTERS, AFP)"
  const agency = match?.groups?.agency?.split(',', 1)[0] ?? null
  if (match === null || city === undefined || isPartLabel(text)) return null
  const found = { place: city + region, agency, isKnown: true, length: match[0].length }
  if (agency !== null && isNewsAgency(agency)) return found
  const words = city.split(/[ /]/)
  if (!inCapitals.test(city)) return null
  if (/\p{Ll}/u.test(next)) return null
  if (datelineCities.has(city)) return found
  if (storyLabels.has((words[0] ?? '').toLowerCase())) return null
  if (agency !== null || region !== '') return found
  const isTold = isReport(text.slice(found.length), words)
  if (colon !== undefined && !isTold) return null
  const isLong = words.some(word => word.length > 5) || (words.length > 1 && isTold)
  return /\s$/.test(match[0]) && isLong && words.length <= 3 ? { ...found, isKnown: false } : null
}

/**
 * Whether what stands behind a colon is told by a writer: in a sentence of some length, of a
 * weekday, no headline, not by "I" or "you", and not behind a name, a post, a section or "TREASURY".
 */
function isReport(told: string, before: readonly string[]): boolean {
  const sentence = told.split(/[.!?]\s/, 1)[0] ?? ''
  const words = before.map(word => word.toLowerCase())
  if (words.some(isNamedPerson) || words.every(isCommonNoun)) return false
  const isLong = sentence.length > SHORTEST_REPORT
  return isLong && WEEKDAY.test(sentence) && UNCAPITALISED.test(sentence) && !SPOKEN.test(sentence)
}

const isNamedPerson = (word: string) => givenNames.has(word) || personNouns.has(word) || posts.has(word)

/** "WEATHER", "CITY COUNCIL"; "KALPUR CITY" is a place. */
const isCommonNoun = (word: string) => sectionLabels.has(word) || bodies.has(word)

/** A report says when: "on Tuesday"; who speaks of a bridge in general does not. */
const WEEKDAY = new RegExp(`\\b(?:${[...weekdays].join('|')})\\b`, 'i')

/** In characters: "A woman was killed when a wall fell". */
const SHORTEST_REPORT = 30

/** A longer word, as "killed"; "Emails Reveal What Aides Hid" has none. */
const UNCAPITALISED = / \p{Ll}{5}/u

/** Outside of its quotations, no report says so in its first sentence. */
const SPOKEN = /^["“‘']|^[^"“‘]{0,400}(?<![\p{L}’'])(?:i|me|my|our|us|we|you|your)(?![\p{L}-])/iu
