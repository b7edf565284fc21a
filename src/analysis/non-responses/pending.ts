import { formsOfBe, negations } from '../../english/function-words.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { canAnswer, partyBehind, soughtOne } from './party-behind.js'
import { COMMENT, createRefusal, type Readings, type Refusal, readAs } from './refusal.js'

/** "The bank has been contacted for comment.", "The Lantern has approached the bank for comment.": and no more. */
export const pending: Readings = [
  ...readAs(approached, 'approached asked contacted'),
  ...readAs(messageLeft, 'left sent'),
]

function approached(row: TokenRow, at: number, limit: number): Refusal | null {
  const isPassive = /^(?:been|was|were)$/.test(wordAt(row, at - 1))
  const auxiliary = row.lower[at - 1] === 'been' ? at - 2 : at - 1
  if (!/^(?:has|have|'ve|was|were)$/.test(wordAt(row, auxiliary))) return null
  let ask = at + 1
  while (ask < limit && !/^(?:for|to)$/.test(wordAt(row, ask)) && tagAt(row, ask) !== 'PUNCT') ask++
  const end = /^(?:an?|further)$/.test(wordAt(row, ask + 1)) ? ask + 3 : ask + 2
  if (!(row.lower[ask] === 'to' ? /^comment$/ : /^(?:comment|response|statement)$/).test(wordAt(row, end - 1)))
    return null
  const wasAsked = /^w/.test(wordAt(row, auxiliary))
  // "…, as was its owner."
  if (wasAsked && end + 1 < limit && row.lower[end + 1] !== 'as') return null
  if (isPassive) return ask === at + 1 ? createRefusal(auxiliary, end, 'no-response') : null
  return ask > at + 1 ? createRefusal(auxiliary, end, 'no-response', { from: at + 1, to: ask }) : null
}

/** "A message seeking comment was left with | the bank.": and not "… and was not returned", which tells more. */
function messageLeft(row: TokenRow, at: number, limit: number): Refusal | null {
  const isSeeking = COMMENT.test(wordAt(row, at - 2)) && /^(?:for|requesting|seeking)$/.test(wordAt(row, at - 3))
  if (!isSeeking || !formsOfBe.has(wordAt(row, at - 1)) || !/^(?:at|for|to|with)$/.test(wordAt(row, at + 1)))
    return null
  const party = soughtOne(row, partyBehind(row, at + 2, limit))
  const isAnswered = row.lower.slice(party.to, limit).some(word => negations.has(word) || word === 'unanswered')
  return canAnswer(row, party) && !isAnswered ? createRefusal(at - 1, at + 1, 'no-response', party) : null
}
