import { attempts, reachingVerbs, requests } from '../../english/refusals.js'
import {
  LONGEST_SENTENCE,
  placeOf,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  type TokenRow,
} from '../survey/words/token-row.js'
import { wordAt } from '../survey/words/words-at.js'
import { canAnswer, isComment, partyBehind, soughtOne } from './party-behind.js'

/** "Calls to the bank | were not returned": the party is behind "to", "for" or "from". */
export function requestsAt(row: TokenRow, { from }: Stretch): Stretch | false {
  const start = sentenceOpening(row, from)
  let sent = start
  while (sent < from && !isSent(row, sent)) sent++
  let first: Stretch | false = false
  for (let at = sent + 1; at < from - 1; at++) {
    if (!opensParty(row, at, first !== false)) continue
    const party = soughtOne(row, partyBehind(row, at + 1, from))
    if (canAnswer(row, party)) return party
    // "calls to prayer", "calls for the minister to resign"
    if (party.to > party.from + 1) first ||= party
  }
  return first
}

/** A request, an attempt, or "A questionnaire sent to the bank seeking comment": others ask by questionnaires, too. */
function isSent(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  if (requests.has(word) || attempts.has(word)) return true
  return /^questionnaires?$/.test(word) && row.lower.slice(at, sentenceEnd(row, at)).some(isComment)
}

/** "Requests to interview the judge | were denied": not requests for aid. */
export const requestsForWordsAt = (row: TokenRow, words: Stretch): Stretch | false =>
  row.lower.slice(sentenceOpening(row, words.from), words.from).some(isComment) && requestsAt(row, words)

/** "Efforts to reach the owner | were unsuccessful", "attempts by the Courier to contact him" */
export function attemptsAt(row: TokenRow, words: Stretch): Stretch | false {
  for (let attempt = sentenceOpening(row, words.from); attempt < words.from; attempt++) {
    if (!attempts.has(wordAt(row, attempt))) continue
    const to = row.lower[attempt + 1] === 'by' ? placeOf(row, { from: attempt, to: words.from }, 'to') : attempt + 1
    const verb = wordAt(row, to + 1)
    if (row.lower[to] !== 'to' || !(reachingVerbs.has(verb) || SPEAKING.test(verb))) continue
    const party = requestsAt(row, words)
    return party && canAnswer(row, party) ? party : false
  }
  return false
}

/** Where a sentence begins, or as much of it before a place as is looked at. */
const sentenceOpening = (row: TokenRow, at: number): number => Math.max(sentenceStart(row, at), at - LONGEST_SENTENCE)

/** @param behindThing "a number listed | for Ada Quill": behind what cannot answer, whose it is */
function opensParty(row: TokenRow, at: number, behindThing: boolean): boolean {
  const word = wordAt(row, at)
  const next = wordAt(row, at + 1)
  if (reachingVerbs.has(word)) return true
  if (next === 'comment' || reachingVerbs.has(next) || SPEAKING.test(next)) return false
  return /^(?:to|with|from|at)$/.test(word) || (word === 'for' && (behindThing || row.lower[at - 1] === 'left'))
}

const SPEAKING = /^(?:speak|talk)$/
