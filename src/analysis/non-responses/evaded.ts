import { formsOfBe } from '../../english/function-words.js'
import { evading } from '../../english/refusals.js'
import { sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { ASKED, isAsked } from './askers.js'
import { createRefusal, hasBehind, type Readings, type Refusal, readAs } from './refusal.js'

/** How somebody is told to have left a question without an answer, having heard it. */
export const evaded: Readings = [
  ...readAs(silentWhenAsked, 'silent'),
  ...readAs(demurred, 'demurred'),
  ...readAs(sidestepped, evading),
]

/** "Asked about the loan, Quill demurred."; not "demurred: “Which one?”" */
function demurred(row: TokenRow, at: number): Refusal | null {
  const isAnswer = ASKED.test(wordAt(row, sentenceStart(row, at))) && row.lower[at + 1] === '.'
  return isAnswer ? createRefusal(at, at + 1, 'declined') : null
}

/** "remained silent when asked" */
function silentWhenAsked(row: TokenRow, at: number, limit: number): Refusal | null {
  const stays = /^(?:kept|remained|stayed)$/.test(wordAt(row, at - 1))
  return stays && row.lower[at + 1] === 'when' && isAsked(row, at + 2, limit)
    ? createRefusal(at - 1, at + 1, 'declined')
    : null
}

/** "sidestepped a question about the loan", "brushed aside questions"; not "dodged a question, saying" what he did say */
function sidestepped(row: TokenRow, at: number, limit: number): Refusal | null {
  if (formsOfBe.has(wordAt(row, at - 1))) return null
  if (hasBehind(row, at, limit, /^(?:said|says|say|saying)$/)) return null
  for (let object = at + 1; object < Math.min(limit, at + LONGEST_EVADED); object++) {
    if (/^questions?$/.test(wordAt(row, object))) return createRefusal(at, object + 1, 'declined')
    if (!/^(?:ADJ|ADP|ADV|DET|NUM|VERB)$/.test(tagAt(row, object))) return null
  }
  return null
}

/** In tokens, from "sidestepped" to "question". */
const LONGEST_EVADED = 5
