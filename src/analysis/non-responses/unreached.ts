import { weekdays } from '../../english/calendar.js'
import { bringing } from '../../english/refusals.js'
import { sentenceStart, type TokenRow } from '../sources/token-row.js'
import { isAsker } from './askers.js'
import { createRefusal, hasBehind, type Refusal } from './refusal.js'
import { passive, soughtOne } from './silence.js'

/** How reporters tell that nobody could be got hold of; the party stands behind the verb, or behind what was sent. */
export function unreached(row: TokenRow, at: number, limit: number): Refusal | null {
  switch (row.lower[at]) {
    case 'unable':
      return row.lower[at + 1] === 'to' ? soughtInVain(row, at, at + 2, limit) : null
    case 'answered':
      return unansweredDoor(row, at, limit)
    case 'voicemail':
      return wentTo(row, at)
    case 'unopened':
      return passive(row, at, at + 1, 'no-response')
    case 'answer':
    case 'comment':
    case 'reply':
    case 'response':
      return broughtNone(row, at) ?? nothingFrom(row, at, limit)
    default:
      return null
  }
}

/** "The Ledger was unable to | reach Falk for comment.": whoever seeks people for the news, or for their comment. */
export function soughtInVain(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  if (!/^(?:reach|contact|locate|interview)$/.test(row.lower[verbAt] ?? '')) return null
  const start = Math.max(sentenceStart(row, from), from - LONGEST_SEEKER)
  const seeks = row.lower.slice(start, from).some((_, index) => isAsker(row, start + index))
  if (!seeks && !hasBehind(row, verbAt, Math.min(limit, verbAt + LONGEST_SOUGHT), /^(?:comment|interview)$/))
    return null
  const to = objectEnd(row, verbAt + 1, limit)
  return to > verbAt + 1 ? createRefusal(from, verbAt + 1, 'unreachable', { from: verbAt + 1, to }) : null
}

/** In tokens: "A reporter for The Harbor Ledger has been". */
const LONGEST_SEEKER = 8
/** In tokens, from "reach" to "comment". */
const LONGEST_SOUGHT = 14

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
    const end = objectEnd(row, open + 1, limit)
    const party = soughtOne(row, { from: open + 1, to: end })
    if (party.to > party.from && (listed || party.to < end)) return createRefusal(from, at + 1, 'no-response', party)
  }
  return null
}

/** "Calls to the bank | went straight to voicemail." */
function wentTo(row: TokenRow, at: number): Refusal | null {
  if (!/^(?:to|into)$/.test(row.lower[at - 1] ?? '')) return null
  const verb = row.lower[at - 2] === 'straight' || row.lower[at - 2] === 'directly' ? at - 3 : at - 2
  return row.tokens[verb]?.pos === 'VERB' ? passive(row, verb, at + 1, 'no-response') : null
}

/** "Calls to the bank drew no response.", "Messages to Mr. Quill did not elicit any answer." */
function broughtNone(row: TokenRow, at: number): Refusal | null {
  const none = row.lower[at - 1] === 'no'
  if (!none && !/^(?:any|an?)$/.test(row.lower[at - 1] ?? '')) return null
  const verb = at - 2
  const negated = /^(?:not|n't)$/.test(row.lower[verb - 1] ?? '')
  if (!bringing.has(row.lower[verb] ?? '') || none === negated) return null
  return passive(row, negated ? verb - 2 : verb, at + 1, 'no-response')
}

/** "There was no immediate response | from the ministry." */
function nothingFrom(row: TokenRow, at: number, limit: number): Refusal | null {
  const no = row.lower[at - 1] === 'no' ? at - 1 : at - 2
  const isThere = row.lower[no - 2] === 'there' && /^(?:is|was|has)$/.test(row.lower[no - 1] ?? '')
  if (row.lower[no] !== 'no' || !isThere || row.lower[at + 1] !== 'from') return null
  const to = objectEnd(row, at + 2, limit)
  return to > at + 2 ? createRefusal(no - 2, at + 1, 'no-response', { from: at + 2, to }) : null
}

/** The end of the noun phrase from `at` on: up to what tells when, how or why. */
export function objectEnd(row: TokenRow, at: number, limit: number): number {
  let to = at
  while (to < limit && !CLOSES.test(row.lower[to] ?? '') && !weekdays.has(row.lower[to] ?? '')) to++
  return to
}

const CLOSES =
  /^(?:[,.;:)—–]|--|for|seeking|on|by|before|after|despite|through|about|last|late|this|via|were|was|have|had|despite|when|to|in|either)$/
