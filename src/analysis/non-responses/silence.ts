import { isOfPress } from '../../english/news-people.js'
import { commentingVerbs } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { wordAt } from '../sources/words/words-at.js'
import { isAsked, isAsker } from './askers.js'
import { aboutMedia, mediaObject } from './media-objects.js'
import { wasAsked } from './newsroom-requests.js'
import { COMMENT, createRefusal, hasBehind, type Readings, type Refusal, readAs } from './refusal.js'
import { makesAvailable, tells } from './tells.js'

/** What "did not", "had not", "neither" leave undone. */
export function silence(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const verb = wordAt(row, verbAt)
  if (/^(?:respond|responded|reply|replied)$/.test(verb))
    return aboutMedia(row, verbAt + 1, limit) ? createRefusal(from, verbAt + 1, 'no-response') : null
  if (/^(?:return|returned|answer|answered|acknowledge|acknowledged)$/.test(verb))
    return (row.lower[verbAt + 2] !== 'question' && mediaObject(row, verbAt + 1, limit)) ||
      (row.lower[verbAt + 1] === 'when' && isAsked(row, verbAt + 2, limit))
      ? createRefusal(from, verbAt + 1, 'no-response')
      : null
  if (/^(?:comment|commented)$/.test(verb)) return createRefusal(from, verbAt + 1, 'declined')
  if (/^(?:provide|offer|have|make)$/.test(verb) && hasBehind(row, verbAt, Math.min(limit, verbAt + 4), ANSWER))
    return createRefusal(from, verbAt + 1, 'no-response')
  if (verb === 'make' && makesAvailable(row, verbAt, limit)) return createRefusal(from, verbAt + 1, 'declined')
  if (/^(?:take|took)$/.test(verb) && row.lower[verbAt + 1] === 'questions' && isOfReporters(row, verbAt + 2))
    return createRefusal(from, verbAt + 2, 'declined')
  if (/^(?:spoke|spoken|speak|talk|talked)$/.test(verb) && /^(?:to|with)$/.test(wordAt(row, verbAt + 1)))
    return row.lower.slice(verbAt + 2, verbAt + 4).some(isOfPress) ? createRefusal(from, verbAt + 1, 'declined') : null
  if (
    /^(?:agree|agreed|give|given|grant|granted)$/.test(verb) &&
    hasBehind(row, verbAt, Math.min(limit, verbAt + 4), INTERVIEW)
  )
    return createRefusal(from, verbAt + 1, 'declined')
  if (/^(?:agree|agreed|want|wish|wished)$/.test(verb)) return unwilling(row, from, verbAt, limit)
  if (/^(?:call|called|get|got|gotten|write|written)$/.test(verb) && row.lower[verbAt + 1] === 'back')
    return cameBack(row, verbAt + 2, limit) ? createRefusal(from, verbAt + 2, 'no-response') : null
  return null
}

/** "did not want to comment", "Neither agreed to be interviewed": not "did not want to be named" */
function unwilling(row: TokenRow, from: number, at: number, limit: number): Refusal | null {
  const verb = wordAt(row, at + 2)
  if (row.lower[at + 1] !== 'to') return null
  const refuses = commentingVerbs.has(verb) || (/^(?:be|speak|talk)$/.test(verb) && tells(row, at + 2, limit))
  return refuses ? createRefusal(from, at + 3, 'declined') : null
}

/** "did not get back | to us", "did not call back | by deadline" */
function cameBack(row: TokenRow, at: number, limit: number): boolean {
  if (row.lower[at] !== 'to') return wasAsked(row, at)
  if (/^(?:me|us)$/.test(wordAt(row, at + 1)) || hasBehind(row, at, limit, COMMENT)) return true
  return isAsker(row, at + 1) || isAsker(row, at + 2)
}

const INTERVIEW = /^interviews?$/
const ANSWER = /^(?:comment|response)$/

/** "has yet to respond to questions", "failed to return calls", "ignored requests for comment" */
export const leftUndone: Readings = [
  ...readAs(yetTo, 'yet'),
  ...readAs(failedTo, 'failed fails'),
  ...readAs(ignored, 'ignored ignoring'),
]

function ignored(row: TokenRow, at: number, limit: number): Refusal | null {
  const isAsked = mediaObject(row, at + 1, limit, true) || row.lower[at + 1] === 'shouted'
  return isAsked ? createRefusal(at, at + 1, 'no-response') : null
}

function failedTo(row: TokenRow, at: number, limit: number): Refusal | null {
  const isToAnswer = row.lower[at + 1] === 'to' && /^(?:answer|reply|respond|return)$/.test(wordAt(row, at + 2))
  return isToAnswer && mediaObject(row, at + 3, limit) ? createRefusal(at, at + 3, 'no-response') : null
}

function yetTo(row: TokenRow, at: number, limit: number): Refusal | null {
  if (row.lower[at + 1] !== 'to') return null
  const verb = wordAt(row, at + 2)
  if (/^(?:answer|comment|reply|respond|return)$/.test(verb))
    return aboutMedia(row, at + 3, limit) ? createRefusal(at - 1, at + 3, 'no-response') : null
  if (verb === 'get' && row.lower[at + 3] === 'back')
    return cameBack(row, at + 4, limit) ? createRefusal(at - 1, at + 4, 'no-response') : null
  return null
}

/** "did not take questions | from reporters"; not "from the floor" */
const isOfReporters = ({ lower, tokens }: TokenRow, at: number): boolean =>
  tokens[at]?.pos === 'PUNCT' || (lower[at] === 'from' && lower.slice(at + 1, at + 4).some(isOfPress))
