import type { TokenRow } from '../sources/words/token-row.js'
import { isAsked } from './askers.js'
import { aboutMedia, mediaObject } from './media-objects.js'
import { createRefusal, hasBehind, type Refusal } from './refusal.js'

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
  if (/^(?:provide|offer|have|make)$/.test(verb) && hasBehind(row, verbAt, Math.min(limit, verbAt + 3), ANSWER))
    return createRefusal(from, verbAt + 1, 'no-response')
  if (verb === 'make' && hasBehind(row, verbAt, Math.min(limit, verbAt + LONGEST_OBJECT), /^available$/))
    return createRefusal(from, verbAt + 1, 'declined')
  return null
}

const ANSWER = /^(?:comment|response)$/
/** In tokens, from "make" to "available" in "did not make its chief executive available". */
const LONGEST_OBJECT = 8

/** "has yet to respond to questions", "failed to return calls", "ignored requests for comment" */
export function leftUndone(row: TokenRow, at: number, limit: number): Refusal | null {
  const word = row.lower[at] ?? ''
  if (/^(?:ignored|ignoring)$/.test(word))
    return mediaObject(row, at + 1, limit, true) ? createRefusal(at, at + 1, 'no-response') : null
  const verb = row.lower[at + 1] === 'to' ? (row.lower[at + 2] ?? '') : ''
  if (word === 'yet' && /^(?:answer|comment|reply|respond|return)$/.test(verb))
    return aboutMedia(row, at + 3, limit) ? createRefusal(at - 1, at + 3, 'no-response') : null
  if (/^(?:failed|fails)$/.test(word) && /^(?:answer|reply|respond|return)$/.test(verb))
    return mediaObject(row, at + 3, limit) ? createRefusal(at, at + 3, 'no-response') : null
  return null
}
