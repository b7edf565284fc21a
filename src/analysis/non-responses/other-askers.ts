import { newsPeople } from '../../english/news-people.js'
import { calling, courts, detectives, hearers, hearings, questionedOnes } from '../../english/refusals.js'
import { isIndefinite } from '../survey/words/determiners.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { isNominalAt, lemmaAt, tagAt, wordAt } from '../survey/words/words-at.js'
import { isAsker } from './askers.js'
import { isComment } from './party-behind.js'

/** "would not go into | detail before the jury" */
export function isInCourt(row: TokenRow, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + LONGEST_MATTER) && tagAt(row, at) !== 'PUNCT'; at++) {
    const place = wordAt(row, isDeterminer(row, at + 1) ? at + 2 : at + 1)
    if (/^(?:before|in)$/.test(wordAt(row, at)) && hearers.has(place)) return true
    if (/^(?:at|during|under)$/.test(wordAt(row, at)) && hearings.has(place)) return true
  }
  return false
}

/** In tokens, from "go into" to "before the jury". */
const LONGEST_MATTER = 20

/** "The suspect | refused to name the buyer", police or a court stand near, or it is a reporter who refused. */
export function isOfInquiry(row: TokenRow, from: number, limit: number): boolean {
  const start = sentenceStart(row, from)
  for (let at = Math.max(sentenceStart(row, start - 1), from - LONGEST_INQUIRY); at < limit; at++) {
    const noun = lemmaAt(row, at)
    if (courts.has(noun) || hearings.has(noun) || detectives.has(noun) || questionedOnes.has(noun)) return true
    if (at < from && at >= start && newsPeople.has(noun)) return true
  }
  return false
}

/** In tokens. */
const LONGEST_INQUIRY = 60

/**
 * "went to the house when he | did not answer the phone", "Her aunt rang her, but she | did not answer": others sought
 * them, unless the sentence names the press or what it asks for.
 */
export function wereSoughtByOthers(row: TokenRow, from: number, limit: number): boolean {
  const start = Math.max(sentenceStart(row, from), from - LONGEST_INQUIRY)
  if (!opensTime(row, from, start) && !isCalledBefore(row, from, start)) return false
  for (let at = start; at < limit; at++) if (isAsker(row, at) || isComment(wordAt(row, at))) return false
  return true
}

/** In tokens, from "when" to "did not". */
const LONGEST_SUBJECT = 6

/** "when he | did not", "after Ada Quill | did not" */
function opensTime(row: TokenRow, from: number, start: number): boolean {
  let at = from - 1
  while (
    at > Math.max(start, from - LONGEST_SUBJECT) &&
    (isNominalAt(row, at) || /^(?:DET|PRON)$/.test(tagAt(row, at)))
  )
    at--
  return /^(?:after|because|if|once|when)$/.test(wordAt(row, at))
}

/** "rang her", "sent him letters"; not "called her a liar" */
function isCalledBefore(row: TokenRow, from: number, start: number): boolean {
  for (let at = start; at < from - 1; at++)
    if (
      calling.has(lemmaAt(row, at)) &&
      /^(?:her|him|them)$/.test(wordAt(row, at + 1)) &&
      !isIndefinite(wordAt(row, at + 2))
    )
      return true
  return false
}
