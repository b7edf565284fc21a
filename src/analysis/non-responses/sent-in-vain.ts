import { formsOfBe, negations } from '../../english/function-words.js'
import { attempts, bringing, reachingVerbs, requests } from '../../english/refusals.js'
import type { Outcome } from '../../model/non-response.js'
import { LONGEST_SENTENCE } from '../sources/scene/distance.js'
import { placeOf, sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { canAnswer, partyBehind, soughtOne } from './party-behind.js'
import { COMMENT, createRefusal, type Readings, type Refusal, readAs } from './refusal.js'

/** "Letters to the bank | went unanswered", "Attempts to reach the owner | failed" */
export const cameToNothing: Readings = [
  ...readAs(leftUnread, 'unanswered unopened unreturned'),
  ...readAs(triedInVain, 'failed successful unsuccessful'),
  ...readAs(wereTurnedDown, 'declined denied refused rejected turned'),
  ...readAs(wentTo, 'voicemail'),
  ...readAs(broughtNone, 'answer comment reply response'),
]

/** "Letters | went unanswered" */
function leftUnread(row: TokenRow, at: number): Refusal | null {
  return REMAINED.test(wordAt(row, at - 1)) ? sentInVain(row, at - 1, at + 1, 'no-response') : null
}

/** "Attempts | failed", "… were unsuccessful", "… were not successful" */
function triedInVain(row: TokenRow, at: number): Refusal | null {
  const succeeded = row.lower[at] === 'successful' && !negations.has(wordAt(row, at - 1))
  const from = row.lower[at] === 'failed' ? at : at - 1
  return !succeeded && hasAttempt(row, at) ? sentInVain(row, from, at + 1, 'unreachable') : null
}

/** "Requests | were denied" */
function wereTurnedDown(row: TokenRow, at: number): Refusal | null {
  return formsOfBe.has(wordAt(row, at - 1)) ? turnedDown(row, at - 1, at + 1) : null
}

/** Where a sentence begins, or as much of it before a place as is looked at. */
const sentenceOpening = (row: TokenRow, at: number): number => Math.max(sentenceStart(row, at), at - LONGEST_SENTENCE)

const REMAINED = /^(?:go|gone|rang|remain|remained|remains|returned|was|went|were)$/

/** "calls to the bank | were not returned": the party is behind "to", "for" or "from". */
export function sentInVain(row: TokenRow, from: number, to: number, outcome: Outcome): Refusal | null {
  const start = sentenceOpening(row, from)
  let sent = start
  while (sent < from && !requests.has(wordAt(row, sent)) && !attempts.has(wordAt(row, sent))) sent++
  let first: Refusal | null = null
  for (let at = sent + 1; at < from - 1; at++) {
    if (!opensParty(row, at, first !== null)) continue
    const party = soughtOne(row, partyBehind(row, at + 1, from))
    const refusal = createRefusal(from, to, outcome, party)
    if (canAnswer(row, party)) return refusal
    // "calls to prayer", "calls for the minister to resign"
    if (party.to > party.from + 1) first ??= refusal
  }
  return first
}

/** @param behindThing "a number listed | for Ada Quill": behind what cannot answer, whose it is */
function opensParty(row: TokenRow, at: number, behindThing: boolean): boolean {
  const word = wordAt(row, at)
  const next = wordAt(row, at + 1)
  if (reachingVerbs.has(word)) return true
  if (next === 'comment' || reachingVerbs.has(next) || SPEAKING.test(next)) return false
  return /^(?:to|with|from|at)$/.test(word) || (word === 'for' && (behindThing || row.lower[at - 1] === 'left'))
}

const SPEAKING = /^(?:speak|talk)$/

/** "efforts to reach the owner | were unsuccessful" */
function hasAttempt(row: TokenRow, at: number): boolean {
  for (let attempt = sentenceOpening(row, at); attempt < at; attempt++) {
    if (!attempts.has(wordAt(row, attempt))) continue
    // "attempts by the Courier to contact him"
    const to = row.lower[attempt + 1] === 'by' ? placeOf(row, { from: attempt, to: at }, 'to') : attempt + 1
    const verb = wordAt(row, to + 1)
    return row.lower[to] === 'to' && (reachingVerbs.has(verb) || SPEAKING.test(verb))
  }
  return false
}

/** "Requests to interview the judge | were denied": for one's words, not for aid. */
export function turnedDown(row: TokenRow, from: number, to: number): Refusal | null {
  const start = sentenceOpening(row, from)
  const isForWords = row.lower.slice(start, from).some(word => COMMENT.test(word))
  return isForWords ? sentInVain(row, from, to, 'declined') : null
}

/** "Calls to the bank | went straight to voicemail." */
function wentTo(row: TokenRow, at: number): Refusal | null {
  const verb = row.lower[at - 2] === 'straight' || row.lower[at - 2] === 'directly' ? at - 3 : at - 2
  return tagAt(row, verb) === 'VERB' ? sentInVain(row, verb, at + 1, 'no-response') : null
}

/** "Calls to the bank drew no response.", "Messages to Mr. Quill did not elicit any answer." */
function broughtNone(row: TokenRow, at: number): Refusal | null {
  const none = row.lower[at - 1] === 'no'
  if (!none && !/^(?:any|an?)$/.test(wordAt(row, at - 1))) return null
  const verb = at - 2
  const negated = negations.has(wordAt(row, verb - 1))
  if (!bringing.has(wordAt(row, verb)) || none === negated) return null
  return sentInVain(row, negated ? verb - 2 : verb, at + 1, 'no-response')
}
