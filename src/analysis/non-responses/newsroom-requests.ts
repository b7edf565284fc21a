import { formsOfBe } from '../../english/function-words.js'
import { newsroomQuestions, sendingVerbs } from '../../english/refusals.js'
import { isPossessive, sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { ASKED, isAsker, LONGEST_ASKER } from './askers.js'
import { canAnswer, isComment, partyBehind } from './party-behind.js'

/** "The questions went to the bank. It | did not respond.": a newsroom's request, in the sentence or the one before. */
export function wasAsked(row: TokenRow, at: number): boolean {
  const start = sentenceStart(row, at)
  const before = sentenceStart(row, Math.max(0, start - 1))
  for (let word = Math.max(before, at - LONGEST_ASKING); word < at; word++)
    if (seeksComment(row, word) || areSent(row, word) || asks(row, word)) return true
  const near = Math.max(start, at - LONGEST_ASKING)
  return isContacted(row, near, at) || opensAsked(row, near, at)
}

/** In tokens. */
const LONGEST_ASKING = 60

/** "asked for comment", "seeking an interview", "interview requests" */
function seeksComment(row: TokenRow, at: number): boolean {
  if (!isComment(wordAt(row, at))) return false
  return /^requests?$/.test(wordAt(row, at + 1)) || row.lower.slice(at - 3, at).some(word => SEEKING.test(word))
}

const SEEKING = /^(?:for|requested|requesting|seeking|sought)$/

/** "The questions | went to the bank", "The Ledger emailed the bank | questions"; not "Lawmakers asked | questions". */
function areSent(row: TokenRow, at: number): boolean {
  if (!newsroomQuestions.has(wordAt(row, at))) return false
  const end = clauseEnd(row, at)
  const sender = senderBehind(row, at, end)
  if (sender !== null) return sender
  return isSentOff(row, at, end) || isReceived(row, at) || isOfAsker(row, at)
}

/** "questions from the Ledger", "questions by the judge": whether a newsroom sent them; null where nobody is named. */
function senderBehind(row: TokenRow, at: number, end: number): boolean | null {
  for (let word = at + 1; word < end; word++) {
    if (!/^(?:by|from)$/.test(wordAt(row, word))) continue
    const sender = partyBehind(row, word + 1, end)
    if (canAnswer(row, sender)) return hasAsker(row, sender.from, sender.to)
  }
  return null
}

/** "questions | sent to the bank", "questions about the fire | were emailed", "questions | went to the bank" */
function isSentOff(row: TokenRow, at: number, end: number): boolean {
  let verb = at + 1
  if (tagAt(row, verb) === 'ADP') while (verb < end && !isSending(row, verb)) verb++
  while (/^(?:ADV|AUX)$/.test(tagAt(row, verb))) verb++
  return verb < end && isSending(row, verb)
}

const isSending = (row: TokenRow, at: number): boolean =>
  sendingVerbs.has(wordAt(row, at)) || (row.lower[at] === 'went' && row.lower[at + 1] === 'to')

/** "was sent a list of | questions", "acknowledged receipt of the | questions", "referred | questions to his lawyer" */
function isReceived(row: TokenRow, at: number): boolean {
  for (let verb = at - 1; verb > at - LONGEST_ASKER && tagAt(row, verb) !== 'PUNCT'; verb--) {
    const word = wordAt(row, verb)
    if (RECEIVING.test(word) || (sendingVerbs.has(word) && formsOfBe.has(wordAt(row, verb - 1)))) return true
  }
  return false
}

const RECEIVING = /^(?:acknowledged|acknowledging|receipt|received|receiving|referred)$/

/** "The Ledger's written | questions", "The Ledger emailed the bank | questions", "Reporters had | questions" */
function isOfAsker(row: TokenRow, at: number): boolean {
  let from = at
  while (from > sentenceStart(row, at) && at - from < LONGEST_SENDER && tagAt(row, from - 1) !== 'PUNCT') from--
  for (let asker = from; asker < at; asker++) {
    if (!isAsker(row, asker)) continue
    const isOwner = isPossessive(row, asker + 1) && at - asker < LONGEST_ASKER
    if (isOwner || row.lower.slice(asker, at).some(word => sendingVerbs.has(word) || HAVING.test(word))) return true
  }
  return false
}

const HAVING = /^(?:asked|had|shouted)$/
/** In tokens, from "The Ledger" to "questions". */
const LONGEST_SENDER = 16

/** "The Ledger | asked about the fire", "Reporters for the Ledger | contacted the bank" */
function asks(row: TokenRow, at: number): boolean {
  if (!isAsker(row, at)) return false
  const end = Math.min(clauseEnd(row, at), at + LONGEST_ASKER)
  return row.lower.slice(at + 1, end).some(word => ASKED.test(word))
}

/** "The bank was | contacted on Friday but did not respond"; not "was contacted by a lawyer" */
function isContacted(row: TokenRow, from: number, at: number): boolean {
  for (let verb = from; verb < at; verb++)
    if (/^(?:approached|contacted)$/.test(wordAt(row, verb)) && formsOfBe.has(wordAt(row, verb - 1)))
      return senderBehind(row, verb, clauseEnd(row, verb)) ?? true
  return false
}

/** "Asked about the fire, the bank", "The bank, asked about the fire," */
function opensAsked(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (ASKED.test(wordAt(row, at)) && (at === sentenceStart(row, to) || row.lower[at - 1] === ',')) return true
  return false
}

function hasAsker(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAsker(row, at)) return true
  return false
}

function clauseEnd(row: TokenRow, at: number): number {
  let end = at + 1
  while (end < at + LONGEST_SENDER && row.sentence[end] === row.sentence[at] && tagAt(row, end) !== 'PUNCT') end++
  return end
}
