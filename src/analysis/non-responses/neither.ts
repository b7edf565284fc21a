import type { TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { undone } from './negated.js'
import { createRefusal, pastAdverbs, type Readings, type Refusal, readAs } from './refusal.js'
import { silence } from './silence.js'

/**
 * "would neither confirm nor deny", "neither confirmed nor denied", "Neither the bank nor the port returned calls.",
 * "None of the heirs would comment."
 */
export const neither: Readings = readAs(deniedOf, 'neither none nobody no')

function deniedOf(row: TokenRow, at: number, limit: number): Refusal | null {
  const from = deniedFrom(row, at)
  if (from === null) return null
  const next = wordAt(row, at + 1)
  if (next === 'confirm' && /^(?:could|would|can|will)$/.test(wordAt(row, at - 1)))
    return createRefusal(at - 1, at + 2, 'declined')
  if (next.startsWith('confirm') && row.lower[at + 3]?.startsWith('den')) return createRefusal(at, at + 4, 'declined')
  for (let verb = from + 1; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    const refusal = didNot(row, verb, limit)
    if (refusal) return { ...refusal, from: at, party: { from, to: subjectEnd(row, verb) } }
  }
  return null
}

/**
 * Where those begin of whom a word denies what follows: at "neither", behind "none of", "no one at"; null elsewhere.
 */
function deniedFrom(row: TokenRow, at: number): number | null {
  switch (row.lower[at]) {
    case 'neither':
      return at
    case 'none':
      return row.lower[at + 1] === 'of' ? at + 2 : null
    case 'nobody':
      return OF_BODY.test(wordAt(row, at + 1)) ? at + 2 : null
    case 'no':
      return row.lower[at + 1] === 'one' && OF_BODY.test(wordAt(row, at + 2)) ? at + 3 : null
    default:
      return null
  }
}

const OF_BODY = /^(?:at|from|with)$/

/** In tokens, from "neither" to the verb. */
const LONGEST_SUBJECT = 30

/** What is denied of a subject: "responded", "could be reached", "would comment". */
function didNot(row: TokenRow, verb: number, limit: number): Refusal | null {
  const isAlone = /^(?:responded|replied)$/.test(wordAt(row, verb)) && verb + 2 >= limit
  if (isAlone) return createRefusal(verb, verb + 1, 'no-response')
  return undone(row, verb, pastAdverbs(row, verb + 1, limit), limit) ?? silence(row, verb, verb, limit)
}

/** Before adverbs and auxiliaries. */
function subjectEnd(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(tagAt(row, to - 1))) to--
  return to
}
