import { isOfPress } from '../../english/news-people.js'
import { accusationNouns, asking, queries, requests, wantedGoods } from '../../english/refusals.js'
import { isPossessive, type TokenRow } from '../survey/words/token-row.js'
import { hasCapital, lemmaAt, tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { isAsker } from './askers.js'
import { wasAsked, wasAskedBefore } from './newsroom-requests.js'
import { canAnswer, partyBehind } from './party-behind.js'

/**
 * After "respond", "get back": what reporters send, or they themselves; or nothing more, where "immediately", a deadline
 * or what stands before tells of a request.
 */
export function isAsked(row: TokenRow, at: number, limit: number): boolean {
  const next = wordAt(row, at)
  if (next === 'when') return isWhenAsked(row, at, limit)
  if (/^(?:by|before|as)$/.test(next))
    return DEADLINE.test(wordAt(row, at + 1)) || wasAsked(row, at) || wasAskedBefore(row, at)
  if (at >= limit - 1 || /^[.,;]$/.test(next))
    return (
      [at - 2, at - 3].some(before => /^(?:immediately|promptly|yet)$/.test(wordAt(row, before))) ||
      wasAsked(row, at) ||
      wasAskedBefore(row, at)
    )
  return isRequested(row, at, limit) || isToAsker(row, at) || isAccusation(row, at, limit)
}

/** "remained silent | when asked", "hung up | the moment a columnist called"; not "… | when the judge asked" */
export function isWhenAsked(row: TokenRow, from: number, limit: number): boolean {
  let isTimed = row.lower[from] === 'on'
  let isPassive = isTimed
  for (let at = from; at < Math.min(limit, from + LONGEST_CALL) && tagAt(row, at) !== 'PUNCT'; at++) {
    const word = wordAt(row, at)
    if (isTimed && (isOfPress(word) || queries.has(word) || isAsker(row, at))) return true
    // "when asked | by a colleague"
    if (isTimed && isPassive && asking.has(word)) return wordAt(row, at + 1) !== 'by' || !isOfOthers(row, at + 2, limit)
    isPassive = TIME.test(word) || (isPassive && PASSIVE.test(tagAt(row, at)))
    isTimed ||= TIME.test(word)
  }
  return false
}

/** In tokens, from "hung up" to "called". */
const LONGEST_CALL = 8
const TIME = /^(?:after|first|minute|moment|once|second|times?|when)$/
/** Between "when" and "asked": "he was", "first". */
const PASSIVE = /^(?:ADJ|ADV|AUX|PRON)$/

const DEADLINE = /^(?:press|publication|deadline|time|asked|contacted|of)$/

/** "get back | to us", "to the Ledger" */
const isToAsker = (row: TokenRow, at: number): boolean =>
  row.lower[at] === 'to' &&
  (/^(?:me|us)$/.test(wordAt(row, at + 1)) || isAskerAlone(row, at + 1) || isAskerAlone(row, at + 2))

/** "the BBC"; not "the BBC licence fee" */
const isAskerAlone = (row: TokenRow, at: number): boolean =>
  isAsker(row, at) && (tagAt(row, at + 1) !== 'NOUN' || isOfPress(wordAt(row, at + 1)))

/** "has not responded | publicly to the latest allegations" */
function isAccusation(row: TokenRow, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) if (accusationNouns.has(lemmaAt(row, at))) return true
  return false
}

/** After "return": what newsrooms send, "calls", "a request for comment", or when; not "requests for aid". */
export function isRequested(row: TokenRow, from: number, limit: number): boolean {
  if (row.lower[from] === 'when') return isWhenAsked(row, from, limit)
  let isFound = false
  let isForWords = false
  let isOwned = false
  for (let at = from; at < Math.min(limit, from + LONGEST_REQUEST) && !/^[.;]$/.test(textAt(row, at)); at++) {
    const word = wordAt(row, at)
    // "a request for emails", but "calls and emails"
    const isListed = /^(?:and|or|,)$/.test(wordAt(row, at - 1))
    if (isFound && !isForWords && !isListed && wantedGoods.has(word)) return false
    if (word === 'seeking' && row.lower[at + 1] === 'to' && !TO_SPEAK.test(wordAt(row, at + 2))) return false
    if (isPossessive(row, at) && !isFound) isOwned = isOfOthers(row, from, at)
    isFound ||= requests.has(word) && at < from + 9
    if (isFound && /^(?:by|from)$/.test(word) && isOfOthers(row, at + 1, limit)) return false
    isForWords ||= /^(?:comment|interview|reporters?|seeking)$/.test(word)
  }
  // "the senator's questions", but "the agency's request for comment"
  return isFound && (isForWords || !isOwned)
}

/** "a letter from | her sister": nobody of the press, of whom a name may be. */
function isOfOthers(row: TokenRow, at: number, limit: number): boolean {
  const sender = partyBehind(row, at, limit)
  const isOfAny = (word: string, i: number) => isOfPress(word) || isAsker(row, at + i) || hasCapital(row, at + i)
  return canAnswer(row, sender) && !row.lower.slice(at, sender.to).some(isOfAny)
}

/** In tokens. */
const LONGEST_REQUEST = 14
const TO_SPEAK = /^(?:interview|reach|speak|talk)$/
