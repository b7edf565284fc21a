import { commentingVerbs, disclosingVerbs, replyingVerbs, tellingVerbs } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { createRefusal, hasBehind, pastAdverbs, type Refusal } from './refusal.js'
import { tells } from './tells.js'

/** "declined to comment", "refused an interview request", "declined further comment" */
export function declined(row: TokenRow, at: number, limit: number): Refusal | null {
  let next = pastAdverbs(row, at + 1, limit)
  if (row.lower.slice(at + 1, next).includes('to')) {
    const verb = wordAt(row, next)
    if (/^(?:will|would|may|might|to|could)$/.test(wordAt(row, at - 1))) return null
    const refused = /^refus/.test(wordAt(row, at))
    const answers = commentingVerbs.has(verb) || replyingVerbs.has(verb) || (!refused && disclosingVerbs.has(verb))
    const told = refused ? /^(?:be|make|say|speak|talk)$/.test(verb) || confirms(row, next) : tellingVerbs.has(verb)
    return answers || (told && tells(row, next, limit)) ? createRefusal(at, next + 1, 'declined') : null
  }
  while (next < limit && isBeforeNoun(row, next)) next++
  const object = wordAt(row, next)
  if (object === 'comment') return createRefusal(at, next + 1, 'declined')
  if (/^interviews?$/.test(object)) return createRefusal(at, next + 1, 'declined')
  if (
    /^(?:requests?|questions?)$/.test(object) &&
    hasBehind(row, next, Math.min(limit, next + 4), /^(?:comment|interview|interviews|about|from)$/)
  )
    return createRefusal(at, next + 1, 'declined')
  return null
}

/** "refused to confirm or deny", "refused to confirm the report", where a senate refuses to confirm a nominee. */
function confirms({ lower }: TokenRow, at: number): boolean {
  const object = lower.slice(at + 1, at + 3)
  return lower[at] === 'confirm' && object.some(word => /^(?:claims?|details|if|or|reports?|that|whether)$/.test(word))
}

/** "several repeated BBC" of "declined several repeated BBC requests" */
const isBeforeNoun = (row: TokenRow, at: number): boolean =>
  /^(?:DET|ADJ|ADV|NUM|PRON|PROPN)$/.test(tagAt(row, at)) && !REQUESTED.test(wordAt(row, at))

const REQUESTED = /^(?:comment|interviews?|requests?|questions?)$/
