import { requests, soughtAt } from '../../english/refusals.js'
import type { Outcome } from '../../model/non-response.js'
import { isPossessive, type Stretch, type TokenRow } from '../sources/token-row.js'
import { isAsked } from './askers.js'
import { aboutMedia, mediaObject } from './media-objects.js'
import { BE, createRefusal, hasBehind, type Refusal } from './refusal.js'

/** What "did not", "had not", "neither" leave undone. */
export function silence(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const verb = row.lower[verbAt] ?? ''
  if (/^(?:respond|responded|reply|replied)$/.test(verb))
    return aboutMedia(row, verbAt + 1, limit) ? createRefusal(from, verbAt + 1, 'no-response') : null
  if (/^(?:return|returned|answer|answered|acknowledge|acknowledged)$/.test(verb))
    return (row.lower[verbAt + 2] !== 'question' && mediaObject(row, verbAt + 1, limit)) ||
      (row.lower[verbAt + 1] === 'when' && isAsked(row, verbAt + 2, limit))
      ? createRefusal(from, verbAt + 1, 'no-response')
      : null
  if (/^(?:comment|commented)$/.test(verb)) return createRefusal(from, verbAt + 1, 'declined')
  if (/^(?:provide|offer|have|make)$/.test(verb) && hasBehind(row, verbAt, Math.min(limit, verbAt + 3), COMMENT))
    return createRefusal(from, verbAt + 1, 'no-response')
  if (verb === 'make' && hasBehind(row, verbAt, Math.min(limit, verbAt + LONGEST_OBJECT), /^available$/))
    return createRefusal(from, verbAt + 1, 'declined')
  return null
}

const COMMENT = /^(?:comment|response)$/
/** In tokens, from "make" to "available" in "did not make its chief executive available". */
const LONGEST_OBJECT = 8

/** "Neither the bank nor its owner returned calls." */
export function neither(row: TokenRow, at: number, limit: number): Refusal | null {
  if (row.lower[at] !== 'neither') return null
  for (let verb = at + 1; verb < Math.min(limit, at + 30); verb++) {
    const word = row.lower[verb] ?? ''
    const subject = { from: at, to: clip(row, verb) }
    if (/^(?:responded|replied)$/.test(word) && (aboutMedia(row, verb + 1, limit) || verb + 2 >= limit))
      return createRefusal(verb, verb + 1, 'no-response', subject)
    if (/^(?:returned|answered)$/.test(word) && mediaObject(row, verb + 1, limit))
      return createRefusal(verb, verb + 1, 'no-response', subject)
    if (word === 'could' && row.lower[verb + 1] === 'be' && row.lower[verb + 2] === 'reached')
      return createRefusal(verb, verb + 3, 'unreachable', subject)
    if (
      /^(?:would|commented)$/.test(word) &&
      (word === 'commented' || /^(?:comment|discuss)$/.test(row.lower[verb + 1] ?? ''))
    )
      return createRefusal(verb, verb + 2, 'declined', subject)
  }
  return null
}

/** Before adverbs and auxiliaries: where a subject ends. */
function clip(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(row.tokens[to - 1]?.pos ?? '')) to--
  return to
}

/** "calls to the bank were not returned": the party is after "to", "for" or "from". */
export function passive(row: TokenRow, from: number, to: number, outcome: Outcome): Refusal | null {
  const start = row.first[row.sentence[from] ?? 0] ?? 0
  let object = -1
  for (let at = from - 1; at >= start; at--) {
    if (requests.has(row.lower[at] ?? '') || /^(?:attempt|attempts|effort|efforts)$/.test(row.lower[at] ?? ''))
      object = at
  }
  if (object < 0) return null
  for (let at = object + 1; at < from - 1; at++) {
    const word = row.lower[at] ?? ''
    const opens =
      (/^(?:to|with|from|at)$/.test(word) || (word === 'for' && row.lower[at - 1] === 'left')) &&
      !/^(?:comment|reach|contact|speak)$/.test(row.lower[at + 1] ?? '')
    const reaches = /^(?:reach|contact)$/.test(word)
    if (!opens && !reaches) continue
    let end = at + 1
    while (
      end < from &&
      !/^(?:for|seeking|on|by|this|through|about|last|via|were|was|have|had)$/.test(row.lower[end] ?? '') &&
      row.tokens[end]?.text !== ','
    )
      end++
    if (end > at + 1) return createRefusal(from, to, outcome, soughtOne(row, { from: at + 1, to: end }))
  }
  return null
}

/** "Quill" of "Quill's cell phone" */
export function soughtOne(row: TokenRow, party: Stretch): Stretch {
  if (!soughtAt.has(row.lower[party.to - 1] ?? '')) return party
  let owner = party.to - 1
  while (owner > party.from && !isPossessive(row, owner)) owner--
  return owner > party.from ? { from: party.from, to: owner } : party
}

/** "referred questions to the league", "directed inquiries to its website" */
export function referral(row: TokenRow, at: number, limit: number): Refusal | null {
  const object = row.lower[at + 1] === 'all' ? at + 2 : at + 1
  const word = row.lower[object] ?? ''
  const asked = REFERRED.test(word) || (word === 'questions' && row.lower[at] === 'referred')
  const isPassive = BE.has(row.lower[at - 1] ?? '')
  return asked && !isPassive && hasBehind(row, object, Math.min(limit, object + LONGEST_OBJECT), /^to$/)
    ? createRefusal(at, object + 1, 'declined')
    : null
}

const REFERRED = /^(?:inquiries|queries|calls|emails|requests|reporters)$/

/** "efforts to reach the owner were unsuccessful" */
export function attempts(row: TokenRow, at: number): boolean {
  const start = row.first[row.sentence[at] ?? 0] ?? 0
  for (let i = start; i < at; i++) {
    if (!/^(?:attempt|attempts|effort|efforts)$/.test(row.lower[i] ?? '')) continue
    return row.lower[i + 1] === 'to' && /^(?:reach|contact|call|interview|find|locate)$/.test(row.lower[i + 2] ?? '')
  }
  return false
}

/** "The bank has been contacted for comment.", "The Lantern has approached the bank for comment.": no answer is printed. */
export function pending(row: TokenRow, at: number, limit: number): Refusal | null {
  const isPassive = /^(?:been|was|were)$/.test(row.lower[at - 1] ?? '')
  const auxiliary = row.lower[at - 1] === 'been' ? at - 2 : at - 1
  if (!/^(?:has|have|'ve|was|were)$/.test(row.lower[auxiliary] ?? '')) return null
  let ask = at + 1
  while (ask < limit && row.lower[ask] !== 'for' && row.tokens[ask]?.pos !== 'PUNCT') ask++
  const end = /^(?:an?|further)$/.test(row.lower[ask + 1] ?? '') ? ask + 3 : ask + 2
  if (row.lower[ask] !== 'for' || !/^(?:comment|response|statement)$/.test(row.lower[end - 1] ?? '')) return null
  const wasAsked = /^w/.test(row.lower[auxiliary] ?? '')
  if (wasAsked && end + 1 < limit) return null
  if (isPassive) return ask === at + 1 ? createRefusal(auxiliary, end, 'no-response') : null
  return ask > at + 1 ? createRefusal(auxiliary, end, 'no-response', { from: at + 1, to: ask }) : null
}
