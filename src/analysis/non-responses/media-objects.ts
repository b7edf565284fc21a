import { requests } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { textAt, wordAt } from '../sources/words/words-at.js'
import { isAsked } from './askers.js'
import { wasAsked } from './newsroom-requests.js'

/**
 * After "respond": a thing that reporters send; or nothing more, where "immediately", a deadline or what stands before
 * tells of a request.
 */
export function aboutMedia(row: TokenRow, at: number, limit: number): boolean {
  const next = wordAt(row, at)
  const before = wordAt(row, at - 2)
  if (next === 'when') return isAsked(row, at + 1, limit)
  if (/^(?:by|before|as)$/.test(next))
    return /^(?:press|publication|deadline|time|asked|contacted|of)$/.test(wordAt(row, at + 1)) || wasAsked(row, at)
  if (at >= limit - 1 || /^[.,;]$/.test(next))
    return /^(?:immediately|to|promptly|yet)$/.test(before) || wasAsked(row, at)
  return mediaObject(row, at, limit) || isAccusation(row, at, limit)
}

/** "has not responded | publicly to the latest allegations" */
const isAccusation = ({ tokens }: TokenRow, at: number, limit: number): boolean =>
  tokens.slice(at, Math.min(limit, at + 6)).some(({ lemma }) => ACCUSATION.test(lemma))

const ACCUSATION = /^(?:accusation|allegation|charge|claim|complaint|criticism)$/

/**
 * Whether what stands behind a verb is what newsrooms send: "calls", "a request for comment"; not "requests for aid".
 * `seeking`: it must tell of words that are wanted, too.
 */
export function mediaObject(row: TokenRow, at: number, limit: number, seeking = false): boolean {
  const end = Math.min(limit, at + 14)
  let found = false
  let comment = false
  for (let i = at; i < end && !/^[.;]$/.test(textAt(row, i)); i++) {
    const word = wordAt(row, i)
    // "a request for emails", but "calls and emails"
    const isJoined = word === 'emails' && /^(?:and|or|,)$/.test(wordAt(row, i - 1))
    const isWanted = /^(?:documents|records|information|help|aid|assistance|materials|emails)$/.test(word)
    if (found && isWanted && !isJoined && !comment) return false
    if (word === 'seeking' && row.lower[i + 1] === 'to' && !/^(?:interview|reach|speak|talk)$/.test(wordAt(row, i + 2)))
      return false
    if (requests.has(word) && i < at + 9) found = true
    if (/^(?:comment|interview|reporter|reporters|seeking)$/.test(word)) comment = true
  }
  return seeking ? found && comment : found
}
