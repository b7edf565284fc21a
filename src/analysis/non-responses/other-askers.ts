import { newsPeople } from '../../english/news-people.js'
import { courts, detectives, hearers, hearings, questionedOnes } from '../../english/refusals.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../survey/words/words-at.js'

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
