import { asking, sendingVerbs } from '../../english/refusals.js'
import { type Stretch, sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { isAsker } from './askers.js'
import { canAnswer, partyBehind, withName } from './party-behind.js'

/** "The Ledger sent questions to the dairy. | It did not respond.": whom the newsroom asked, and not the newsroom. */
export function addressedBefore(row: TokenRow, { from, to }: Stretch): Stretch | null {
  const start = sentenceStart(row, from)
  if (from !== start || to !== start + 1 || start === 0 || !/^(?:it|they)$/.test(wordAt(row, start))) return null
  const verb = askingVerb(row, sentenceStart(row, start - 1), start)
  if (verb < 0) return null
  const sent = row.lower.slice(verb + 1, Math.min(start, verb + LONGEST_OBJECT)).indexOf('to')
  const party = sent < 0 ? objectBehind(row, verb + 1, start) : partyBehind(row, verb + sent + 2, start)
  return canAnswer(row, party) ? withName(row, party) : null
}

/** In tokens, from "The Harbor Courier" to "asked". */
const LONGEST_ASKER = 6
/** In tokens, from "sent" to "to" in "sent a list of detailed questions to". */
const LONGEST_OBJECT = 10

/** Of the sentence between two places, where the newsroom is its subject; -1 where it is not. */
function askingVerb(row: TokenRow, from: number, to: number): number {
  let asker = from
  while (asker < Math.min(to, from + LONGEST_ASKER) && !isAsker(row, asker)) asker++
  for (let verb = asker + 1; verb < Math.min(to, asker + LONGEST_ASKER); verb++)
    if (sendingVerbs.has(wordAt(row, verb)) || asking.has(wordAt(row, verb))) return verb
  return -1
}

/** "the bank" of "sent | the bank a list of questions" */
function objectBehind(row: TokenRow, from: number, limit: number): Stretch {
  const party = partyBehind(row, from, limit)
  let to = Math.min(from + 1, party.to)
  while (to < party.to && tagAt(row, to) !== 'DET') to++
  return { from, to }
}
