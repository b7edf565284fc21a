import { negations } from '../../english/function-words.js'
import { refusing } from '../../english/refusals.js'
import { LONGEST_SENTENCE } from '../sources/scene/distance.js'
import { blockAt, sentenceEnd, type TokenRow } from '../sources/words/token-row.js'
import { textAt, wordAt } from '../sources/words/words-at.js'
import { declined } from './declined.js'
import { declinedOtherwise } from './declined-otherwise.js'
import { ownRefusal } from './in-quotation.js'
import { negated } from './negated.js'
import { neither } from './neither.js'
import { pending } from './pending.js'
import type { Refusal } from './refusal.js'
import { cameToNothing } from './sent-in-vain.js'
import { leftUndone } from './silence.js'
import { unreached } from './unreached.js'

/** All refusals of an article, in reading order; within quotation marks, those of whoever is quoted alone. */
export function findRefusals(row: TokenRow): Refusal[] {
  const found: Refusal[] = []
  let quoted = false
  for (let at = 0; at < row.tokens.length; at++) {
    const text = textAt(row, at)
    if (blockAt(row, at) !== blockAt(row, at - 1)) quoted = false
    if (text === '“' || text === '”') quoted = text === '“'
    else if (text === '"' || text === "''") quoted = !quoted
    const limit = Math.min(sentenceEnd(row, at), at + LONGEST_SENTENCE)
    const refusal = quoted ? ownRefusal(row, at, limit) : refusalAt(row, at, limit)
    if (!refusal) continue
    found.push(refusal)
    at = refusal.to - 1
  }
  return found
}

function refusalAt(row: TokenRow, at: number, limit: number): Refusal | null {
  const word = wordAt(row, at)
  if (refusing.has(word)) return declined(row, at, limit) ?? cameToNothing(row, at)
  if (negations.has(word)) return negated(row, at, limit)
  return (
    neither(row, at, limit) ??
    declinedOtherwise(row, at, limit) ??
    leftUndone(row, at, limit) ??
    pending(row, at, limit) ??
    cameToNothing(row, at) ??
    unreached(row, at, limit)
  )
}
