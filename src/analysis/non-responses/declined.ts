import { answersGiven, commentingVerbs, disclosingVerbs, replyingVerbs, tellingVerbs } from '../../english/refusals.js'
import { speechVerbs } from '../../english/speech-verbs.js'
import { words } from '../../english/words.js'
import type { TokenRow } from '../sources/token-row.js'
import { mediaObject } from './media-objects.js'
import { BE, has, made, type Refusal, skip } from './refusal.js'
import { passive, silence } from './silence.js'
import { soughtInVain } from './unreached.js'

const HAVE_NOT = words('had has have did does do')

/** "declined to comment", "refused an interview request", "declined further comment" */
export function declined(row: TokenRow, at: number, limit: number): Refusal | null {
  let next = skip(row, at + 1, limit)
  if (row.lower.slice(at + 1, next).includes('to')) {
    const verb = row.lower[next] ?? ''
    if (/^(?:will|would|may|might|to|could)$/.test(row.lower[at - 1] ?? '')) return null
    const refused = /^refus/.test(row.lower[at] ?? '')
    const answers = commentingVerbs.has(verb) || replyingVerbs.has(verb) || (!refused && disclosingVerbs.has(verb))
    const told = refused ? /^(?:say|speak|talk|be)$/.test(verb) : tellingVerbs.has(verb)
    return answers || (told && tells(row, next, limit)) ? made(at, next + 1, 'declined') : null
  }
  while (next < limit && isBeforeNoun(row, next)) next++
  const object = row.lower[next] ?? ''
  if (object === 'comment') return made(at, next + 1, 'declined')
  if (/^interviews?$/.test(object)) return made(at, next + 1, 'declined')
  if (
    /^(?:requests?|questions?)$/.test(object) &&
    has(row, next, Math.min(limit, next + 4), /^(?:comment|interview|interviews|about|from)$/)
  )
    return made(at, next + 1, 'declined')
  return null
}

/** "several repeated BBC" of "declined several repeated BBC requests" */
const isBeforeNoun = ({ lower, tokens }: TokenRow, at: number): boolean =>
  /^(?:DET|ADJ|ADV|NUM|PRON|PROPN)$/.test(tokens[at]?.pos ?? '') && !REQUESTED.test(lower[at] ?? '')

const REQUESTED = /^(?:comment|interviews?|requests?|questions?)$/

/** "would not say who", "isn't saying", "did not return calls", "could not be reached" */
export function negated(row: TokenRow, at: number, limit: number): Refusal | null {
  const auxiliary = row.lower[at] === 'cannot' ? 'can' : (row.lower[at - 1] ?? '')
  const from = row.lower[at] === 'cannot' ? at : at - 1
  const next = skip(row, at + 1, limit)
  const verb = row.lower[next] ?? ''
  if (/^(?:would|wo|will)$/.test(auxiliary)) {
    if (commentingVerbs.has(verb) || disclosingVerbs.has(verb)) return made(from, next + 1, 'declined')
    if (verb === 'be' && /^(?:reached|interviewed|commenting|drawn)$/.test(row.lower[next + 1] ?? ''))
      return made(from, next + 2, 'declined')
    if (
      tellingVerbs.has(verb) &&
      verb !== 'tell' &&
      verb !== 'be' &&
      verb !== 'go' &&
      verb !== 'make' &&
      tells(row, next, limit)
    )
      return made(from, next + 1, 'declined')
    if (verb === 'answer' && mediaObject(row, next + 1, Math.min(limit, next + 4)))
      return made(from, next + 1, 'declined')
    return null
  }
  if (/^(?:can|ca|could)$/.test(auxiliary)) {
    if (/^(?:comment|discuss)$/.test(verb)) return made(from, next + 1, 'declined')
    if (verb === 'confirm' && /^(?:or|nor)$/.test(row.lower[next + 1] ?? '') && row.lower[next + 2] === 'deny')
      return made(from, next + 3, 'declined')
    if (row.lower[at] !== 'cannot' && auxiliary === 'could') {
      const sought = soughtInVain(row, from, next, limit)
      if (sought) return sought
    }
    if (verb === 'be' || verb === 'immediately') {
      const done = skip(row, next + 1, limit)
      if (/^(?:reached|located|contacted)$/.test(row.lower[done] ?? '')) return made(from, done + 1, 'unreachable')
    }
    return null
  }
  if (BE.has(auxiliary) || auxiliary === "'s") {
    if (/^(?:saying|commenting|discussing)$/.test(verb) && tellsMatter(row, next, limit))
      return made(from, next + 1, 'declined')
    if (verb === 'made' && row.lower[next + 1] === 'available' && availableToComment(row, next + 1, limit))
      return made(from, next + 2, 'declined')
    if (/^(?:available|reachable)$/.test(verb) && availableToComment(row, next, limit))
      return made(from, next + 1, 'unreachable')
    if (/^(?:returned|answered)$/.test(verb)) return passive(row, from, next + 1, 'no-response')
    if (/^(?:reached|located)$/.test(verb)) return made(from, next + 1, 'unreachable')
    return null
  }
  if (
    /^(?:had|has|have)$/.test(auxiliary) &&
    verb === 'been' &&
    /^(?:returned|answered)$/.test(row.lower[next + 1] ?? '')
  )
    return passive(row, from, next + 2, 'no-response')
  if (verb === 'discuss' && isRule(row, from)) return made(from, next + 1, 'declined')
  if (HAVE_NOT.has(auxiliary)) return silence(row, from, next, limit)
  return null
}

/** "The firm said it | does not discuss clients." */
function isRule(row: TokenRow, at: number): boolean {
  const said = row.lower[at - 2] === 'that' ? at - 3 : at - 2
  return (
    /^(?:do|does)$/.test(row.lower[at] ?? '') &&
    /^(?:it|they|he|she|we)$/.test(row.lower[at - 1] ?? '') &&
    speechVerbs.has(row.tokens[said]?.lemma.toLowerCase() ?? '')
  )
}

/** After a verb of telling: a matter ("who", "whether", "details"), or nothing. */
function tells(row: TokenRow, verbAt: number, limit: number): boolean {
  const verb = row.lower[verbAt] ?? ''
  const next = row.lower[verbAt + 1] ?? ''
  if (verb === 'say')
    return (
      /^(?:who|whom|whether|how|what|when|where|why|which|if|more|anything|much|exactly|precisely|for|nothing)$/.test(
        next,
      ) || /^[.,;]$/.test(next)
    )
  if (verb === 'be') return /^(?:interviewed|specific|drawn)$/.test(next)
  if (verb === 'go') return next === 'into'
  if (verb === 'make') return has(row, verbAt, limit, /^(?:comment|available)$/)
  if (/^(?:talk|speak)$/.test(verb))
    return (
      /^(?:about|to|with|on|publicly|for|[.,;])$/.test(next) &&
      !has(row, verbAt, Math.min(limit, verbAt + 8), /^(?:record|unless|name)$/)
    )
  // "declined to give her name": that is anonymity
  if (/^(?:his|her|their)$/.test(next) && has(row, verbAt, Math.min(limit, verbAt + 5), /^names?$/)) return false
  if (/^(?:give|grant|offer|provide|share|make)$/.test(verb))
    return row.lower.slice(verbAt + 1, Math.min(limit, verbAt + 9)).some(word => answersGiven.has(word))
  if (/^(?:identify|name|describe|explain|clarify|list|confirm|state|predict|estimate|divulge|tell)$/.test(verb))
    return true
  return false
}

function tellsMatter(row: TokenRow, at: number, limit: number): boolean {
  return (
    row.lower[at] !== 'saying' ||
    /^(?:who|whether|how|what|when|where|why|if)$/.test(row.lower[at + 1] ?? '') ||
    at + 2 >= limit
  )
}

function availableToComment(row: TokenRow, at: number, limit: number): boolean {
  return has(row, at, Math.min(limit, at + 6), /^(?:comment|interview|reached|reporters)$/)
}
