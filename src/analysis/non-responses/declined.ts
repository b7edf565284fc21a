import { commentingVerbs, disclosingVerbs, replyingVerbs, tellingVerbs } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { createRefusal, hasBehind, pastAdverbs, type Refusal } from './refusal.js'
import { tells } from './tells.js'

/** "declined to comment", "refused an interview request", "declined further comment" */
export function declined(row: TokenRow, at: number, limit: number): Refusal | null {
  let next = pastAdverbs(row, at + 1, limit)
  if (row.lower.slice(at + 1, next).includes('to')) {
    const verb = row.lower[next] ?? ''
    if (/^(?:will|would|may|might|to|could)$/.test(row.lower[at - 1] ?? '')) return null
    const refused = /^refus/.test(row.lower[at] ?? '')
    const answers = commentingVerbs.has(verb) || replyingVerbs.has(verb) || (!refused && disclosingVerbs.has(verb))
    const told = refused ? /^(?:say|speak|talk|be|make)$/.test(verb) : tellingVerbs.has(verb)
    return answers || (told && tells(row, next, limit)) ? createRefusal(at, next + 1, 'declined') : null
  }
  while (next < limit && isBeforeNoun(row, next)) next++
  const object = row.lower[next] ?? ''
  if (object === 'comment') return createRefusal(at, next + 1, 'declined')
  if (/^interviews?$/.test(object)) return createRefusal(at, next + 1, 'declined')
  if (
    /^(?:requests?|questions?)$/.test(object) &&
    hasBehind(row, next, Math.min(limit, next + 4), /^(?:comment|interview|interviews|about|from)$/)
  )
    return createRefusal(at, next + 1, 'declined')
  return null
}

/** "several repeated BBC" of "declined several repeated BBC requests" */
const isBeforeNoun = ({ lower, tokens }: TokenRow, at: number): boolean =>
  /^(?:DET|ADJ|ADV|NUM|PRON|PROPN)$/.test(tokens[at]?.pos ?? '') && !REQUESTED.test(lower[at] ?? '')

const REQUESTED = /^(?:comment|interviews?|requests?|questions?)$/
