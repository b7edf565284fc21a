import { formsOfBe, negations } from '../../english/function-words.js'
import { reachingVerbs } from '../../english/refusals.js'
import { readNoun } from '../sources/words/noun-kinds.js'
import { sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { isAsker } from './askers.js'
import { canAnswer, isPlace, partyBehind, soughtOne } from './party-behind.js'
import { COMMENT, createRefusal, hasBehind, pastAdverbs, type Readings, type Refusal, readAs } from './refusal.js'

/** How it is told that nobody could be got hold of, beside "could not be reached" and what reporters sent in vain. */
export const unreached: Readings = [
  ...readAs(unavailable, 'unavailable unreachable'),
  ...readAs(nobodyAvailable, 'available'),
  ...readAs(unable, 'able unable'),
  ...readAs(unansweredDoor, 'answered'),
  ...readAs(nothingFrom, 'answer comment reaction replies reply response responses word'),
  ...readAs(notHeard, 'back'),
]

/** "Further details were unavailable": a thing is not asked. */
function unavailable(row: TokenRow, at: number): Refusal | null {
  const subject = at - 2
  const isThing = tagAt(row, subject) === 'NOUN' && /^(?:other|document)$/.test(readNoun(wordAt(row, subject)).kind)
  if (formsOfBe.has(wordAt(row, at - 1))) return isThing ? null : createRefusal(at - 1, at + 1, 'unreachable')
  // "was traveling and unavailable for comment"
  const isForComment = /^(?:for|to)$/.test(wordAt(row, at + 1)) && COMMENT.test(wordAt(row, at + 2))
  return row.lower[at - 1] === 'and' && isForComment ? createRefusal(at, at + 1, 'unreachable') : null
}

/** "was unable to reach", "was not immediately able to reach" */
function unable(row: TokenRow, at: number, limit: number): Refusal | null {
  const isNegated =
    row.lower[at] === 'unable' || row.lower.slice(Math.max(0, at - 2), at).some(word => negations.has(word))
  if (!isNegated || row.lower[at + 1] !== 'to') return null
  const verb = pastAdverbs(row, at + 2, limit)
  // "The council said it was unable to comment."
  if (/^(?:comment|discuss)$/.test(wordAt(row, verb)) && formsOfBe.has(wordAt(row, at - 1)))
    return createRefusal(at - 1, verb + 1, 'declined')
  return soughtInVain(row, at, verb, limit)
}

/** "The Ledger was unable to | reach Falk": whoever seeks people for the news, or anybody for their comment. */
export function soughtInVain(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  if (!reachingVerbs.has(wordAt(row, verbAt))) return null
  const party = partyBehind(row, verbAt + 1, limit)
  if (party.to === party.from) return null
  const isFound =
    hasBehind(row, verbAt, Math.min(limit, verbAt + LONGEST_SOUGHT), COMMENT) ||
    (hasSeeker(row, from) && canAnswer(row, party) && !isPlace(row, party))
  return isFound ? createRefusal(from, verbAt + 1, 'unreachable', party) : null
}

function hasSeeker(row: TokenRow, before: number): boolean {
  for (let at = Math.max(sentenceStart(row, before), before - LONGEST_SEEKER); at < before; at++)
    if (isAsker(row, at)) return true
  return false
}

/** In tokens: "A reporter for The Harbor Ledger has been". */
const LONGEST_SEEKER = 8
/** In tokens, from "reach" to "comment". */
const LONGEST_SOUGHT = 14

/** "No one at the embassy was available to comment" */
function nobodyAvailable(row: TokenRow, at: number, limit: number): Refusal | null {
  if (!hasBehind(row, at, Math.min(limit, at + 4), COMMENT)) return null
  const start = sentenceStart(row, at)
  const first = Math.max(start, at - LONGEST_SOUGHT)
  const no = row.lower
    .slice(first, at)
    .findIndex((word, i) => word === 'nobody' || (word === 'no' && row.lower[first + i + 1] === 'one'))
  if (no < 0) return null
  const opens = row.lower.slice(first + no, limit).findIndex(word => /^(?:at|from|with)$/.test(word))
  const party = opens < 0 ? null : partyBehind(row, first + no + opens + 1, limit)
  return party && canAnswer(row, party) ? createRefusal(at - 1, at + 1, 'unreachable', party) : null
}

/** "No one answered the door at Vasquith's home": whose home it is. */
function unansweredDoor(row: TokenRow, at: number, limit: number): Refusal | null {
  const nobody = row.lower[at - 1] === 'nobody' || (row.lower[at - 1] === 'one' && row.lower[at - 2] === 'no')
  if (
    !nobody ||
    !hasBehind(row, at, Math.min(limit, at + 4), /^(?:bell|call|calls|door|doorbell|knock|phone|telephone)$/)
  )
    return null
  const from = row.lower[at - 1] === 'one' ? at - 2 : at - 1
  for (let open = at + 1; open < Math.min(limit, at + LONGEST_SOUGHT); open++) {
    const listed = row.lower[open] === 'for' || row.lower[open] === 'to'
    if (!listed && row.lower[open] !== 'at') continue
    const home = partyBehind(row, open + 1, limit)
    const party = soughtOne(row, home)
    if (party.to > party.from && (listed || party.to < home.to))
      return createRefusal(from, at + 1, 'no-response', party)
  }
  return null
}

/** In tokens: "no immediate official". */
const LONGEST_NONE = 3

/** "There was no immediate response | from the ministry." */
function nothingFrom(row: TokenRow, at: number, limit: number): Refusal | null {
  const no =
    at -
    1 -
    row.lower
      .slice(at - LONGEST_NONE, at)
      .reverse()
      .indexOf('no')
  const from = row.lower[no - 1] === 'been' ? no - 3 : no - 2
  const isThere = row.lower[from] === 'there' && formsOfBe.has(wordAt(row, no - 1))
  // "The Ledger received no response from the bank"
  const isSought = /^(?:got|had|heard|received)$/.test(wordAt(row, no - 1)) && hasSeeker(row, no)
  if (row.lower[no] !== 'no' || !(isThere || isSought) || row.lower[at + 1] !== 'from') return null
  // "no reaction from the crowd"
  if (row.lower[at] === 'reaction' && !/^(?:immediate|official)$/.test(wordAt(row, at - 1))) return null
  const party = partyBehind(row, at + 2, limit)
  // "no word from the missing climbers"
  if (row.lower[at] === 'word' && !/^(?:on|about|whether)$/.test(wordAt(row, party.to))) return null
  const isFound = canAnswer(row, party) || hasBehind(row, at, Math.min(limit, at + LONGEST_SOUGHT), COMMENT)
  return isFound ? createRefusal(from, at + 1, 'no-response', party) : null
}

/** "The Ledger has not heard back | from the bank" */
function notHeard(row: TokenRow, at: number, limit: number): Refusal | null {
  const not = pastNot(row, at - 1)
  if (not === null || row.lower[at + 1] !== 'from' || !hasSeeker(row, not)) return null
  const party = partyBehind(row, at + 2, limit)
  return party.to > party.from ? createRefusal(not, at + 1, 'no-response', party) : null
}

/** From "heard" back to the "not" of "has not yet heard", "did not hear". */
function pastNot(row: TokenRow, verb: number): number | null {
  if (!/^(?:hear|heard)$/.test(wordAt(row, verb))) return null
  for (let at = verb - 1; at > verb - 4; at--) if (negations.has(wordAt(row, at))) return at
  return null
}
