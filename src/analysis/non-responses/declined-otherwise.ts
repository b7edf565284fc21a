import { formsOfBe, negations } from '../../english/function-words.js'
import { isOfPress, newsPeople } from '../../english/news-people.js'
import { commentingVerbs, newsroomQuestions } from '../../english/refusals.js'
import { speechVerbs } from '../../english/speech-verbs.js'
import { determines } from '../sources/words/determiners.js'
import { sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../sources/words/words-at.js'
import { ASKED } from './askers.js'
import { mediaObject } from './media-objects.js'
import { canAnswer } from './party-behind.js'
import { COMMENT, createRefusal, hasBehind, pastNothing, type Readings, type Refusal, readAs } from './refusal.js'

/** How somebody is told to have declined without a word that says so. */
export const declinedOtherwise: Readings = [
  ...readAs(noComment, 'no'),
  ...readAs(nothingSaid, 'nothing'),
  ...readAs(referral, 'deferred directed referred'),
  ...readAs(hungUp, 'hung walked'),
  ...readAs(refusedRequest, 'turned'),
  ...readAs(unfitting, 'appropriate inappropriate'),
  ...readAs(wordless, 'without'),
]

/** "had no comment", "offered no further comment" */
function noComment(row: TokenRow, at: number): Refusal | null {
  const verb = wordAt(row, at - 1)
  const offers = /^(?:had|has|have|offered|made|gave)$/.test(verb)
  if (row.lower[at + 1] === 'comment')
    return offers || /^(?:offers|with|:|said)$/.test(verb) ? createRefusal(at - 1, at + 2, 'declined') : null
  if (offers && row.lower[at + 2] === 'comment') return createRefusal(at - 1, at + 3, 'declined')
  return verb === 'had' ? noResponse(row, at) : null
}

/** "The bank had no immediate response."; not "no response to the drug" */
function noResponse(row: TokenRow, at: number): Refusal | null {
  const noun = tagAt(row, at + 1) === 'ADJ' ? at + 2 : at + 1
  const isLast = row.lower[noun] === 'response' && /^[.,;]$/.test(wordAt(row, noun + 1))
  return isLast && canAnswer(row, { from: at - 2, to: at - 1 }) ? createRefusal(at - 1, noun + 1, 'no-response') : null
}

/** "would say nothing about the loan", "had nothing further to add", "had ‘nothing to add’" */
function nothingSaid(row: TokenRow, at: number): Refusal | null {
  const to = pastNothing(row, at)
  const had = /^[‘'"“]$/.test(wordAt(row, at - 1)) ? at - 2 : at - 1
  if (/^(?:had|has|have)$/.test(wordAt(row, had)) && row.lower[to] === 'to')
    return /^(?:add|say)$/.test(wordAt(row, to + 1)) ? createRefusal(had, to + 2, 'declined') : null
  const isRefused = /^(?:would|will|'d)$/.test(wordAt(row, at - 2)) && row.lower[at - 1] === 'say'
  return isRefused && row.lower[at + 1] !== 'but' ? createRefusal(at - 2, at + 1, 'declined') : null
}

/** "referred questions to the league", "directed inquiries to its website" */
function referral(row: TokenRow, at: number, limit: number): Refusal | null {
  // "deferred to the league for comment"
  if (row.lower[at] === 'deferred' && row.lower[at + 1] === 'to')
    return hasBehind(row, at, Math.min(limit, at + LONGEST_OBJECT), COMMENT)
      ? createRefusal(at, at + 1, 'declined')
      : null
  const object = /^(?:all|an?)$/.test(wordAt(row, at + 1)) ? at + 2 : at + 1
  const word = wordAt(row, object)
  const asked = REFERRED.test(word) || (word === 'questions' && row.lower[at] !== 'directed')
  const isPassive = formsOfBe.has(wordAt(row, at - 1))
  return asked && !isPassive && hasBehind(row, object, Math.min(limit, object + LONGEST_OBJECT), /^to$/)
    ? createRefusal(at, object + 1, 'declined')
    : null
}

const REFERRED = /^(?:inquiries|queries|calls|emails|requests|reporters?)$/
/** In tokens, from "questions" to "to" in "referred questions about the fire to the league". */
const LONGEST_OBJECT = 8

/**
 * "hung up on a reporter", "walked off when asked", "Reached by phone, she
 * hung up"; not "hung up her skates, she told reporters".
 */
function hungUp(row: TokenRow, at: number, limit: number): Refusal | null {
  const particle = wordAt(row, at + 1)
  const isOfCall = particle !== 'up' || !determines(row, at + 2, limit) || CALL.test(wordAt(row, at + 3))
  const isPassive = formsOfBe.has(wordAt(row, at - 1))
  const isAsked =
    row.lower.slice(at + 2, Math.min(limit, at + 9)).some(isAsking) || ASKED.test(wordAt(row, sentenceStart(row, at)))
  return /^(?:up|away|off)$/.test(particle) && isOfCall && !isPassive && isAsked
    ? createRefusal(at, at + 2, 'declined')
    : null
}

/** What is hung up to end a call, and when: "her phone", "the moment he was asked", "each time". */
const CALL = /^(?:first|minute|moment|phone|receiver|second|telephone|times?)$/

const isAsking = (word: string): boolean => ASKED.test(word) || newsPeople.has(word) || newsroomQuestions.has(word)

/** "left court without speaking to reporters", "left without comment": from the verb, whose subject did. */
function wordless(row: TokenRow, at: number, limit: number): Refusal | null {
  const next = wordAt(row, at + 1)
  const isSilent =
    next === 'comment' ||
    next === 'commenting' ||
    (/^(?:answering|speaking|taking|talking)$/.test(next) && row.lower.slice(at + 2, at + 5).some(isOfNews))
  if (!isSilent || at + 1 >= limit) return null
  let verb = at - 1
  while (verb > at - LONGEST_LEAVING && tagAt(row, verb) !== 'VERB') verb--
  return tagAt(row, verb) === 'VERB' ? createRefusal(verb, at + 2, 'declined') : null
}

const isOfNews = (word: string): boolean => word === 'questions' || isOfPress(word)
/** In tokens, from "left" to "without" in "left the courthouse on Friday without". */
const LONGEST_LEAVING = 8

/** "turned down requests for comment" */
function refusedRequest(row: TokenRow, at: number, limit: number): Refusal | null {
  const isOfMedia = row.lower[at + 1] === 'down' && mediaObject(row, at + 2, limit, true)
  return isOfMedia ? createRefusal(at, at + 2, 'declined') : null
}

/** "The ministry | said it would not be appropriate to comment", "… would be inappropriate to comment" */
function unfitting(row: TokenRow, at: number): Refusal | null {
  const isOfWords = row.lower[at + 1] === 'to' && commentingVerbs.has(wordAt(row, at + 2))
  if (!isOfWords || (row.lower[at] === 'appropriate') !== row.lower.slice(at - 3, at).some(word => negations.has(word)))
    return null
  for (let said = at - 1; said > at - LONGEST_SAYING; said--)
    if (speechVerbs.has(lemmaAt(row, said))) return createRefusal(said, at + 3, 'declined')
  return null
}

/** In tokens, from "said" to "appropriate" in "said that it would not be". */
const LONGEST_SAYING = 8
