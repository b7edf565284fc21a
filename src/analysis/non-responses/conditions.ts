import { asking, courts } from '../../english/refusals.js'
import { readNoun } from '../survey/words/noun-kinds.js'
import { placeOf, sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../survey/words/words-at.js'
import { isAsked, isRequested, isWhenAsked } from './asked.js'
import { askingConditions, isOfNewsroom } from './asking-conditions.js'
import type { Conditions } from './frames.js'
import { addressedIn } from './newsroom-requests.js'
import { isInCourt, isOfInquiry, wereSoughtByOthers } from './other-askers.js'
import { canAnswer, isComment, isPlace, LONGEST_SOUGHT, partyBehind } from './party-behind.js'
import { isSaidOf } from './said-of.js'
import { attemptsAt, requestsAt, requestsForWordsAt } from './sent-in-vain.js'

/** What the frames of refusals name in braces. */
export const conditions: Conditions = {
  ...askingConditions,
  asked: (row, { from, to }, limit) => isAsked(row, to, limit) && !wereSoughtByOthers(row, from, limit),
  // “the moderator said that he had not answered the question”
  request: (row, { from, to }, limit) =>
    row.lower[to + 1] !== 'question' && isRequested(row, to, limit) && !wereSoughtByOthers(row, from, limit),
  'perhaps of the press': (row, { to }, limit) => isRequested(row, to, limit),
  // "The court | declined to get into specifics of the patent"
  'of no court': (row, { from }) => !courts.has(wordAt(row, from - 1)),
  // not "has long | refused to disclose his debts"
  once: (row, { from }) => !isPerfect(row, from),
  'of no inquiry': (row, { from }, limit) => !isOfInquiry(row, from, limit),
  'out of court': (row, { to }, limit) => !isInCourt(row, to, limit),
  'when asked': (row, { from, to }, limit) => opensAsked(row, from) || isWhenAsked(row, to, limit),
  sought: (row, { from, to, party }, limit) =>
    row.lower.slice(to, Math.min(limit, to + LONGEST_SOUGHT)).some(isComment) ||
    (isOfNewsroom(row, from) && party !== null && !isPlace(row, party)),
  requests: requestsAt,
  'requests for words': requestsForWordsAt,
  attempts: attemptsAt,
  addressed: (row, { from }) => addressedIn(row, from),
  somebody: (row, { from }) => !isThing(row, from - 1),
  available: (row, { to }, limit) => makesAvailable(row, to, limit),
  'a matter': (row, { to }, limit) => !canAnswer(row, partyBehind(row, to, limit)),
  'as said': (row, { from }) => isSaid(row, from),
}

/** In tokens, from "make" to "available". */
const LONGEST_OBJECT = 20

/** "Asked about the loan, Quill | demurred" */
const opensAsked = (row: TokenRow, from: number): boolean => asking.has(wordAt(row, sentenceStart(row, from)))

/** "has | refused", "has long | refused": to whomever. */
function isPerfect(row: TokenRow, from: number): boolean {
  let at = from
  while (tagAt(row, at - 1) === 'ADV') at--
  return lemmaAt(row, from) === 'have' || lemmaAt(row, at - 1) === 'have'
}

/** "Further details | were unavailable": a thing is not asked. */
const isThing = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'NOUN' && /^(?:other|document)$/.test(readNoun(wordAt(row, at)).kind)

/** "make | its medical director, Dr. Ada Quill, available": somebody, for the data are no answer. */
function makesAvailable(row: TokenRow, to: number, limit: number): boolean {
  const available = placeOf(row, { from: to, to: Math.min(limit, to + LONGEST_OBJECT) }, 'available')
  if (available < 0) return false
  // "any of its executives"
  const from = row.lower[to + 1] === 'of' ? to + 2 : to
  return canAnswer(row, { from, to: row.lower[available - 1] === ',' ? available - 1 : available })
}

/** "The firm said it | does not discuss clients." */
const isSaid = (row: TokenRow, from: number): boolean =>
  /^(?:do|does)$/.test(wordAt(row, from)) && isSaidOf(row, from - 1)
