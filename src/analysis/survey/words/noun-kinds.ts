import { saying } from '../../../english/cue-verbs.js'
import { documents } from '../../../english/document-nouns.js'
import { givenNames } from '../../../english/given-names.js'
import { kin } from '../../../english/kin.js'
import { mediaNouns } from '../../../english/media-nouns.js'
import {
  bodies,
  bodiesLikePeople,
  bodiesOfTwoWords,
  compoundOf,
  firmTrades,
  nounsForAreas,
  pluralBodies,
  soleTraders,
} from '../../../english/organization-nouns.js'
import {
  chiefs,
  compoundPeople,
  localPosts,
  officeholders,
  offices,
  personNouns,
  pluralPeople,
  posts,
} from '../../../english/person-nouns.js'
import { trades } from '../../../english/trades.js'
import { singular } from './singular.js'
import { type TokenRow, wholeWord } from './token-row.js'
import { hasCapital, isNominalAt, wordAt } from './words-at.js'

export type NounKind = 'person' | 'body' | 'document' | 'media' | 'other'

export interface Noun {
  /** In the singular, lower case. */
  readonly noun: string
  readonly plural: boolean
  readonly kind: NounKind
}

const cache = new Map<string, Noun>()

/** What a common noun can stand for. An unknown one is judged by its last part and its ending. */
export function readNoun(word: string): Noun {
  const seen = cache.get(word)
  if (seen) return seen
  const read = judge(word)
  if (cache.size < 20_000) cache.set(word, read)
  return read
}

/**
 * What the common noun at a place can stand for, with the words
 * before it that make another of it: "mother-in-law", "coast guard".
 */
export function nounAt(row: TokenRow, at: number): Noun {
  const last = readNoun(wordAt(row, at))
  const isHyphened = row.lower[at - 1] === '-'
  const before = wordAt(row, isHyphened ? at - 2 : at - 1)
  const ofRank = rankedPost(before, last.noun)
  if (ofRank) return { ...last, noun: ofRank, kind: 'person' }
  if (OPENS_COMPOUND.has(before)) {
    const compound = `${before} ${last.noun}`
    if (compoundPeople.has(compound)) return { ...last, kind: 'person' }
    if (bodiesOfTwoWords.has(compound)) return { noun: compound, plural: last.plural, kind: 'body' }
  }
  if (soleTraders.has(last.noun) && isOneTrader(row, at)) return { ...last, kind: 'person' }
  if (!isHyphened) return last
  const whole = readNoun(wholeWord(row, at))
  return known(whole.noun) ? whole : last
}

/** Before the noun of what somebody trades as: "second-hand toy". */
const MOST_MODIFIERS = 6

/** "Toy importer Ada Quill", "Ada Quill, a toy importer": what elsewhere is a firm's trade is one person's. */
function isOneTrader(row: TokenRow, at: number): boolean {
  let first = at
  while (at - first < MOST_MODIFIERS && isNominalAt(row, first - 1) && !hasCapital(row, first - 1)) first--
  const isBehind = /^an?$/.test(wordAt(row, first - 1)) && row.lower[first - 2] === ','
  return isFullName(row, at + 1) || (isBehind && isFullName(row, first - 4))
}

const isFullName = (row: TokenRow, at: number): boolean =>
  givenNames.has(wordAt(row, at)) && hasCapital(row, at) && hasCapital(row, at + 1)

/** "coast" of "coast guard", "camera" of "camera operator" */
const OPENS_COMPOUND: ReadonlySet<string | undefined> = new Set(
  [...compoundPeople, ...bodiesOfTwoWords].map(compound => compound.split(' ')[0]),
)

/** "vice-president", "deputy-mayor": another post than the president's and the mayor's; null where there is none. */
export function rankedPost(rank: string, noun: string): string | null {
  if (!RANKS.has(rank)) return null
  const hasDeputies = offices.has(noun) || officeholders.has(noun) || chiefs.has(noun)
  const isOfRank = posts.has(`${rank}-${noun}`) || (/^(?:assistant|deputy)$/.test(rank) && hasDeputies)
  return isOfRank ? `${rank}-${noun}` : null
}

/** "deputy", and what stands before a hyphen of a post: "vice", "co" */
const RANKS: ReadonlySet<string> = new Set([
  'assistant',
  'deputy',
  ...[...posts].flatMap(post => Array.from(post.matchAll(/-/g), ({ index }) => post.slice(0, index))),
])

function judge(word: string): Noun {
  if (pluralBodies.has(word)) return { noun: word, plural: true, kind: 'body' }
  if (pluralPeople.has(word)) return { noun: word, plural: true, kind: 'person' }
  const { noun, plural } = singular(word, known)
  return { noun: compoundOf.get(noun) ?? noun, plural, kind: kindOf(noun) }
}

const known = (noun: string): boolean =>
  isPerson(noun) || bodies.has(noun) || documents.has(noun) || mediaNouns.has(noun)

/** A noun for a body, "union", and not for a place that is one, "state". */
export const isBodyNoun = ({ noun, kind }: Noun): boolean => kind === 'body' && !nounsForAreas.has(noun)

/** A post or profession that stands before a name. */
export const isPost = (noun: string): boolean => posts.has(noun) || localPosts.has(noun)

/** What somebody works as: a post, a trade, or what ends like one, as "cheesemaker". */
export const isOccupation = (noun: string): boolean =>
  isPost(noun) || trades.has(noun) || soleTraders.has(noun) || (!isPerson(noun) && OF_TRADES.test(noun))

/** "pollsters", "brokers": the plural of what firms are called by, too, before their names. */
export function areOfTrade(row: TokenRow, at: number): boolean {
  const { noun, plural } = readNoun(wordAt(row, at))
  return plural && firmTrades.has(noun)
}

const OF_TRADES = /(?:maker|worker|keeper|writer|fighter|grower|builder|ologist|ician|icist)$/

const isPerson = (noun: string): boolean => isPost(noun) || personNouns.has(noun) || kin.has(noun)

function kindOf(noun: string): NounKind {
  if (bodiesLikePeople.has(noun)) return 'body'
  if (isPerson(noun)) return 'person'
  if (mediaNouns.has(noun)) return 'media'
  if (bodies.has(noun)) return 'body'
  if (documents.has(noun)) return 'document'
  const first = /^(\w+)-(?:elect|in-|to-be)/.exec(noun)?.[1]
  if (first) return kindOf(first)
  const last = noun.slice(noun.lastIndexOf('-') + 1)
  if (last !== noun && last.length > 2) return kindOf(singular(last, known).noun)
  return PERSON_ENDING.test(noun) || isAgent(noun) ? 'person' : 'other'
}

/** "announcer", "narrator", "questioner": who does what a verb of saying tells. */
function isAgent(noun: string): boolean {
  if (!/(?:er|or)$/.test(noun)) return false
  const stem = noun.slice(0, -2)
  return saying.has(stem) || saying.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && saying.has(stem.slice(0, -1)))
}

/** "policymaker", "shareholder", "guitarist", "geochemist", "epigeneticist", "veterinarian", "interviewee" */
const PERSON_ENDING =
  /(?:maker|holder|worker|owner|goer|keeper|writer|player|seeker|fighter|grower|builder|leader|buyer|ologist|icist|[lmnrst]ist|ician|arian|[dekmnrst]man|woman|[^aeiou]ee|person)$/
