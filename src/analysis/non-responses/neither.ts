import type { TokenRow } from '../sources/words/token-row.js'
import { undone } from './negated.js'
import { createRefusal, pastAdverbs, type Refusal } from './refusal.js'
import { silence } from './silence.js'

/** "would neither confirm nor deny", "neither confirmed nor denied", "Neither the bank nor the port returned calls." */
export function neither(row: TokenRow, at: number, limit: number): Refusal | null {
  if (row.lower[at] !== 'neither') return null
  const next = row.lower[at + 1] ?? ''
  if (next === 'confirm' && /^(?:could|would|can|will)$/.test(row.lower[at - 1] ?? ''))
    return createRefusal(at - 1, at + 2, 'declined')
  if (next.startsWith('confirm') && row.lower[at + 3]?.startsWith('den')) return createRefusal(at, at + 4, 'declined')
  for (let verb = at + 1; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    const refusal = didNeither(row, verb, limit)
    if (refusal) return { ...refusal, party: { from: at, to: subjectEnd(row, verb) } }
  }
  return null
}

/** In tokens, from "neither" to the verb. */
const LONGEST_SUBJECT = 30

/** What "neither" denies of its subject: "responded", "could be reached", "would comment". */
function didNeither(row: TokenRow, verb: number, limit: number): Refusal | null {
  const isAlone = /^(?:responded|replied)$/.test(row.lower[verb] ?? '') && verb + 2 >= limit
  if (isAlone) return createRefusal(verb, verb + 1, 'no-response')
  return undone(row, verb, pastAdverbs(row, verb + 1, limit), limit) ?? silence(row, verb, verb, limit)
}

/** Before adverbs and auxiliaries. */
function subjectEnd(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(row.tokens[to - 1]?.pos ?? '')) to--
  return to
}
