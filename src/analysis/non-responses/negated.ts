import { formsOfBe } from '../../english/function-words.js'
import { commentingVerbs, disclosingVerbs, tellingVerbs } from '../../english/refusals.js'
import { speechVerbs } from '../../english/speech-verbs.js'
import { words } from '../../english/words.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { lemmaAt, wordAt } from '../sources/words/words-at.js'
import { aboutMedia, mediaObject } from './media-objects.js'
import { createRefusal, hasBehind, pastAdverbs, type Refusal } from './refusal.js'
import { sentInVain, turnedDown } from './sent-in-vain.js'
import { silence } from './silence.js'
import { makesAvailable, tells } from './tells.js'
import { soughtInVain } from './unreached.js'

const WOULD = words('would wo will')
const COULD = words('can ca could')
const HAVE = words('had has have')
const DO = words('did do does')

/** "would not say who", "isn't saying", "did not return calls", "could not be reached": `at` is the "not". */
export function negated(row: TokenRow, at: number, limit: number): Refusal | null {
  const verb = pastAdverbs(row, at + 1, limit)
  if (row.lower[verb] === 'discuss' && isRule(row, at - 1)) return createRefusal(at - 1, verb + 1, 'declined')
  return undone(row, at - 1, verb, limit)
}

/** What an auxiliary and a verb tell that somebody did not do, where they are negated. */
export function undone(row: TokenRow, from: number, verb: number, limit: number): Refusal | null {
  const auxiliary = wordAt(row, from)
  if (WOULD.has(auxiliary)) return wouldNot(row, from, verb, limit)
  if (COULD.has(auxiliary)) return couldNot(row, from, verb, limit)
  if (formsOfBe.has(auxiliary) || auxiliary === "'s") return isNot(row, from, verb, limit)
  if (HAVE.has(auxiliary) && row.lower[verb] === 'been' && ANSWERED.test(wordAt(row, verb + 1)))
    return sentInVain(row, from, verb + 2, 'no-response')
  return HAVE.has(auxiliary) || DO.has(auxiliary) ? silence(row, from, verb, limit) : null
}

const ANSWERED = /^(?:returned|answered)$/

/** "would not comment", "won't give details", "would not answer questions" */
function wouldNot(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const verb = wordAt(row, verbAt)
  if (verb === 'be' && /^(?:reached|interviewed|commenting|drawn)$/.test(wordAt(row, verbAt + 1)))
    return createRefusal(from, verbAt + 2, 'declined')
  const refuses =
    commentingVerbs.has(verb) ||
    disclosingVerbs.has(verb) ||
    (tellingVerbs.has(verb) && !/^(?:tell|be|go|make)$/.test(verb) && tells(row, verbAt, limit)) ||
    (verb === 'make' && makesAvailable(row, verbAt, limit)) ||
    (verb === 'answer' && mediaObject(row, verbAt + 1, Math.min(limit, verbAt + 4))) ||
    (/^(?:respond|reply)$/.test(verb) && aboutMedia(row, verbAt + 1, limit))
  return refuses ? createRefusal(from, verbAt + 1, 'declined') : null
}

/** "cannot comment", "could not confirm or deny", "could not be reached", "we could not reach" */
function couldNot(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const [verb = '', second = '', third = ''] = row.lower.slice(verbAt, verbAt + 3)
  if (/^(?:comment|discuss)$/.test(verb)) return createRefusal(from, verbAt + 1, 'declined')
  if (/^(?:give|offer|provide)$/.test(verb) && hasBehind(row, verbAt, Math.min(limit, verbAt + 3), /^comment$/))
    return createRefusal(from, verbAt + 1, 'declined')
  if (verb === 'confirm' && /^(?:or|nor)$/.test(second) && third === 'deny')
    return createRefusal(from, verbAt + 3, 'declined')
  const sought = row.lower[from] === 'could' ? soughtInVain(row, from, verbAt, limit) : null
  if (sought || (verb !== 'be' && verb !== 'immediately')) return sought
  const done = pastAdverbs(row, verbAt + 1, limit)
  return /^(?:reached|located|contacted)$/.test(wordAt(row, done)) ? createRefusal(from, done + 1, 'unreachable') : null
}

/** "isn't saying who", "was not available for comment", "were not returned" */
function isNot(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const verb = wordAt(row, verbAt)
  if (/^(?:saying|commenting|discussing)$/.test(verb))
    return tellsMatter(row, verbAt, limit) ? createRefusal(from, verbAt + 1, 'declined') : null
  if (verb === 'interested' && row.lower[verbAt + 1] === 'in')
    return /^(?:commenting|discussing)$/.test(wordAt(row, verbAt + 2))
      ? createRefusal(from, verbAt + 3, 'declined')
      : null
  if (verb === 'going' && row.lower[verbAt + 1] === 'to') return willNot(row, from, verbAt + 2, limit)
  if (verb === 'made' && row.lower[verbAt + 1] === 'available')
    return availableToComment(row, verbAt + 1, limit) ? createRefusal(from, verbAt + 2, 'declined') : null
  if (/^(?:available|reachable)$/.test(verb))
    return availableToComment(row, verbAt, limit) ? createRefusal(from, verbAt + 1, 'unreachable') : null
  if (verb === 'granted') return turnedDown(row, from, verbAt + 1)
  if (ANSWERED.test(verb)) return sentInVain(row, from, verbAt + 1, 'no-response')
  return /^(?:reached|located)$/.test(verb) ? createRefusal(from, verbAt + 1, 'unreachable') : null
}

/** "The firm said it | was not going to comment"; what is "not going to change" is no answer */
function willNot(row: TokenRow, from: number, verbAt: number, limit: number): Refusal | null {
  const verb = wordAt(row, verbAt)
  const refuses = commentingVerbs.has(verb) || (verb === 'answer' && mediaObject(row, verbAt + 1, limit))
  return refuses ? createRefusal(from, verbAt + 1, 'declined') : null
}

/** "The firm said it | does not discuss clients." */
function isRule(row: TokenRow, at: number): boolean {
  const said = row.lower[at - 2] === 'that' ? at - 3 : at - 2
  return (
    /^(?:do|does)$/.test(wordAt(row, at)) &&
    /^(?:it|they|he|she|we)$/.test(wordAt(row, at - 1)) &&
    speechVerbs.has(lemmaAt(row, said))
  )
}

function tellsMatter(row: TokenRow, at: number, limit: number): boolean {
  return (
    row.lower[at] !== 'saying' ||
    /^(?:who|whether|how|what|when|where|why|if)$/.test(wordAt(row, at + 1)) ||
    at + 2 >= limit
  )
}

function availableToComment(row: TokenRow, at: number, limit: number): boolean {
  return hasBehind(row, at, Math.min(limit, at + 6), /^(?:comment|interview|reached|reporters)$/)
}
