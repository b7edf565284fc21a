import { newsPeople } from '../../english/news-people.js'
import { newsroomQuestions } from '../../english/refusals.js'
import { determines } from '../sources/determiners.js'
import type { TokenRow } from '../sources/token-row.js'
import { ASKED } from './askers.js'
import { BE, createRefusal, hasBehind, type Refusal } from './refusal.js'

/** How somebody is told to have declined without a word that says so. */
export function declinedOtherwise(row: TokenRow, at: number, limit: number): Refusal | null {
  switch (row.lower[at]) {
    case 'no':
      return noComment(row, at)
    case 'referred':
    case 'directed':
      return referral(row, at, limit)
    case 'hung':
      return hungUp(row, at, limit)
    default:
      return null
  }
}

/** "had no comment", "offered no further comment" */
function noComment(row: TokenRow, at: number): Refusal | null {
  const verb = row.lower[at - 1] ?? ''
  const offers = /^(?:had|has|have|offered|made|gave)$/.test(verb)
  if (row.lower[at + 1] === 'comment')
    return offers || /^(?:offers|with|:|said)$/.test(verb) ? createRefusal(at - 1, at + 2, 'declined') : null
  return offers && row.lower[at + 2] === 'comment' ? createRefusal(at - 1, at + 3, 'declined') : null
}

/** "referred questions to the league", "directed inquiries to its website" */
function referral(row: TokenRow, at: number, limit: number): Refusal | null {
  const object = row.lower[at + 1] === 'all' ? at + 2 : at + 1
  const word = row.lower[object] ?? ''
  const asked = REFERRED.test(word) || (word === 'questions' && row.lower[at] === 'referred')
  const isPassive = BE.has(row.lower[at - 1] ?? '')
  return asked && !isPassive && hasBehind(row, object, Math.min(limit, object + LONGEST_OBJECT), /^to$/)
    ? createRefusal(at, object + 1, 'declined')
    : null
}

const REFERRED = /^(?:inquiries|queries|calls|emails|requests|reporters)$/
/** In tokens, from "questions" to "to" in "referred questions about the fire to the league". */
const LONGEST_OBJECT = 8

/** "hung up on a reporter", "hung up the phone when asked"; not "hung up her skates, she told reporters" */
function hungUp(row: TokenRow, at: number, limit: number): Refusal | null {
  const isOfCall = !determines(row, at + 2, limit) || CALL.test(row.lower[at + 3] ?? '')
  const isPassive = BE.has(row.lower[at - 1] ?? '')
  return row.lower[at + 1] === 'up' &&
    isOfCall &&
    !isPassive &&
    row.lower.slice(at + 2, Math.min(limit, at + 9)).some(isAsking)
    ? createRefusal(at, at + 2, 'declined')
    : null
}

/** What is hung up to end a call, and when: "her phone", "the moment he was asked", "each time". */
const CALL = /^(?:first|minute|moment|phone|receiver|second|telephone|times?)$/

const isAsking = (word: string): boolean => ASKED.test(word) || newsPeople.has(word) || newsroomQuestions.has(word)
