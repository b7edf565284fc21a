import { refusalAdverbs } from '../../english/refusals.js'
import { words } from '../../english/words.js'
import type { Outcome } from '../../model/non-response.js'
import { isDeterminer } from '../sources/words/post-nouns.js'
import type { Stretch, TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'

/** Words that say that somebody did not answer: from the auxiliary or verb to the clause's object. */
export interface Refusal extends Stretch {
  readonly outcome: Outcome
  /** The party, where the words name it after the verb: "calls to the bank were not returned". */
  readonly party: Stretch | null
  /** Whether it is told in the words of whoever is quoted: "I won't comment". */
  readonly isOwn: boolean
}

/** Reads the word at a place as what tells of a refusal; null where it tells of none. */
export type Reading = (row: TokenRow, at: number, limit: number) => Refusal | null

/** Words that may tell of a refusal, each with how it is read there. */
export type Readings = readonly (readonly [word: string, read: Reading])[]

/** Words that are read in the same way, as a set or as a list in a string. */
export const readAs = (read: Reading, list: string | ReadonlySet<string>): Readings =>
  Array.from(typeof list === 'string' ? words(list) : list, word => [word, read])

/** The words from the auxiliary to the verb, "would not say"; `party` where they name it behind the verb. */
export function createRefusal(
  from: number,
  to: number,
  outcome: Outcome,
  party: Stretch | null = null,
  isOwn = false,
): Refusal {
  return { from, to, outcome, party, isOwn }
}

/** Past "immediately", "also", "through a spokesman": the next word of what is refused. */
export function pastAdverbs(row: TokenRow, at: number, limit: number): number {
  let next = at
  while (
    next < limit &&
    (refusalAdverbs.has(wordAt(row, next)) || tagAt(row, next) === 'ADV' || channelUntil(row, next) > next)
  )
    next = Math.max(next + 1, channelUntil(row, next))
  return next
}

/** Behind "on Monday", "through a spokesman" before a "to"; the place itself where neither stands there. */
function channelUntil(row: TokenRow, at: number): number {
  if (!/^(?:for|on|through|via)$/.test(wordAt(row, at))) return at
  const to = isDeterminer(row, at + 1) ? at + 3 : at + 2
  return row.lower[to] === 'to' ? to : at
}

/** Behind "nothing", "nothing else", "nothing further", "nothing more". */
export const pastNothing = (row: TokenRow, at: number): number =>
  /^(?:else|further|more)$/.test(wordAt(row, at + 1)) ? at + 2 : at + 1

/** What newsrooms ask for. */
export const COMMENT = /^(?:comment|interviews?)$/

/** Whether a word of some kind stands behind a place and before another. */
export function hasBehind(row: TokenRow, at: number, limit: number, sought: RegExp): boolean {
  for (let i = at + 1; i < limit; i++) if (sought.test(wordAt(row, i))) return true
  return false
}
