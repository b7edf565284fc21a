import { negations } from '../../english/function-words.js'
import { refusing } from '../../english/refusals.js'
import { grouped } from '../../order/grouped.js'
import { LONGEST_SENTENCE } from '../sources/scene/distance.js'
import { blockAt, sentenceEnd, type TokenRow } from '../sources/words/token-row.js'
import { textAt, wordAt } from '../sources/words/words-at.js'
import { declined } from './declined.js'
import { declinedOtherwise } from './declined-otherwise.js'
import { evaded } from './evaded.js'
import { ownRefusal } from './in-quotation.js'
import { negated } from './negated.js'
import { neither } from './neither.js'
import { pending } from './pending.js'
import { type Reading, type Refusal, readAs } from './refusal.js'
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
  for (const read of readings.get(wordAt(row, at)) ?? []) {
    const refusal = read(row, at, limit)
    if (refusal) return refusal
  }
  return null
}

/** By the word that tells of a refusal; of several readings the first that finds one counts. */
const readings = grouped<string, Reading>([
  ...readAs(declined, refusing),
  ...readAs(negated, negations),
  ...neither,
  ...declinedOtherwise,
  ...evaded,
  ...leftUndone,
  ...pending,
  ...cameToNothing,
  ...unreached,
])
