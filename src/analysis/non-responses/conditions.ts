import { formsOfBe } from '../../english/function-words.js'
import { isOfPress } from '../../english/news-people.js'
import { asking, courts } from '../../english/refusals.js'
import { speechVerbs } from '../../english/speech-verbs.js'
import { readNoun } from '../survey/words/noun-kinds.js'
import { placeOf, type Stretch, sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../survey/words/words-at.js'
import { isAsked, isRequested, isWhenAsked } from './asked.js'
import { isAsker } from './askers.js'
import { isInCourt, isOfInquiry } from './other-askers.js'
import { canAnswer, isComment, isPlace, LONGEST_SOUGHT, partyBehind } from './party-behind.js'
import { attemptsAt, requestsAt, requestsForWordsAt } from './sent-in-vain.js'

/** The words of a refusal so far, and whom they name. */
export interface Words extends Stretch {
  readonly party: Stretch | null
}

/** Whether more holds of the words of a refusal than they tell; the party, where it is found thereby. */
export type Condition = (row: TokenRow, words: Words, limit: number) => boolean | Stretch

/** What frames name in braces. */
export const conditions: Readonly<Record<string, Condition>> = {
  asked: (row, { to }, limit) => isAsked(row, to, limit),
  // “the moderator said that he had not answered the question”
  request: (row, { to }, limit) => row.lower[to + 1] !== 'question' && isRequested(row, to, limit),
  'perhaps of the press': (row, { to }, limit) => isRequested(row, to, limit),
  // "The court | declined to get into specifics of the patent"
  'of no court': (row, { from }) => !courts.has(wordAt(row, from - 1)),
  // not "has long | refused to disclose his debts"
  once: (row, { from }) => !isPerfect(row, from),
  'of no inquiry': (row, { from }, limit) => !isOfInquiry(row, from, limit),
  'out of court': (row, { to }, limit) => !isInCourt(row, to, limit),
  'when asked': (row, { from, to }, limit) => opensAsked(row, from) || isWhenAsked(row, to, limit),
  'of the press': (row, { to }, limit) => isOfThePress(row, to, limit),
  newsroom: (row, { from }) => isOfNewsroom(row, from),
  sought: (row, { from, to, party }, limit) =>
    row.lower.slice(to, Math.min(limit, to + LONGEST_SOUGHT)).some(isComment) ||
    (isOfNewsroom(row, from) && party !== null && !isPlace(row, party)),
  opening: (row, { from }) => from === sentenceStart(row, from),
  requests: requestsAt,
  'requests for words': requestsForWordsAt,
  attempts: attemptsAt,
  somebody: (row, { from }) => !isThing(row, from - 1),
  available: (row, { to }, limit) => makesAvailable(row, to, limit),
  'a matter': (row, { to }, limit) => !canAnswer(row, partyBehind(row, to, limit)),
  'as said': (row, { from }) => isSaid(row, from),
}

/** In tokens, from "make" to "available". */
const LONGEST_OBJECT = 20

/** "Asked about the loan, Quill | demurred" */
const opensAsked = (row: TokenRow, from: number): boolean => asking.has(wordAt(row, sentenceStart(row, from)))

/** "requests | for comment", "questions | from the Ledger" */
function isOfThePress(row: TokenRow, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + NEAR) && tagAt(row, at) !== 'PUNCT'; at++)
    if (isComment(wordAt(row, at)) || isOfPress(wordAt(row, at)) || isAsker(row, at)) return true
  return false
}

/** In tokens, from "questions" to "Ledger" in "questions from a reporter for the Ledger". */
const NEAR = 6

/** "has | refused", "has long | refused": to whomever. */
function isPerfect(row: TokenRow, from: number): boolean {
  let at = from
  while (tagAt(row, at - 1) === 'ADV') at--
  return lemmaAt(row, from) === 'have' || lemmaAt(row, at - 1) === 'have'
}

/** "A reporter for the Ledger | was unable to reach Falk": whoever seeks people for the news; not "… was | asked". */
function isOfNewsroom(row: TokenRow, before: number): boolean {
  for (let at = before - 1; at >= Math.max(sentenceStart(row, before), before - LONGEST_SEEKER); at--) {
    if (isAsker(row, at)) return true
    if (tagAt(row, at) === 'PUNCT' || formsOfBe.has(wordAt(row, at))) return false
  }
  return false
}

/** In tokens: "A reporter for The Harbor Ledger has been". */
const LONGEST_SEEKER = 8

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
function isSaid(row: TokenRow, from: number): boolean {
  if (!/^(?:do|does)$/.test(wordAt(row, from))) return false
  const said = row.lower[from - 2] === 'that' ? from - 3 : from - 2
  return /^(?:it|they|he|she|we)$/.test(wordAt(row, from - 1)) && speechVerbs.has(lemmaAt(row, said))
}
