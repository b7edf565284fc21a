import { weekdays } from '../../english/calendar.js'
import { putForward } from '../../english/cue-acts.js'
import { answersGiven, matters } from '../../english/refusals.js'
import { isTheirs } from '../sources/words/determiners.js'
import { placeOf, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, wordAt } from '../sources/words/words-at.js'
import { isAsked } from './askers.js'
import { canAnswer } from './party-behind.js'
import { COMMENT, hasBehind } from './refusal.js'

/** After a verb of telling: a matter ("who", "whether", "details"), or nothing. */
export function tells(row: TokenRow, verbAt: number, limit: number): boolean {
  const verb = wordAt(row, verbAt)
  const next = wordAt(row, verbAt + 1)
  if (verb === 'say') return saysMatter(row, weekdays.has(next) ? verbAt + 2 : verbAt + 1)
  if (verb === 'address') return isMatter(row, verbAt + 1, limit)
  if (verb === 'be') return /^(?:interviewed|specific|drawn)$/.test(next)
  if (verb === 'go') return next === 'into'
  if (verb === 'make') return hasBehind(row, verbAt, limit, COMMENT) || makesAvailable(row, verbAt, limit)
  if (/^(?:talk|speak)$/.test(verb))
    return (
      /^(?:about|to|with|on|publicly|for|[.,;])$/.test(next) &&
      !hasBehind(row, verbAt, Math.min(limit, verbAt + 8), /^(?:record|unless|name)$/)
    )
  // "declined to give her name": that is anonymity
  if (isTheirs(next) && hasBehind(row, verbAt, Math.min(limit, verbAt + 5), /^names?$/)) return false
  if (/^(?:give|grant|offer|provide|share|make)$/.test(verb))
    return (
      row.lower.slice(verbAt + 1, Math.min(limit, verbAt + 9)).some(word => answersGiven.has(word)) ||
      isAnother(row, verbAt + 1) ||
      isWhenAsked(row, verbAt, limit)
    )
  return true
}

/** Behind "would not say": "who", "by whom", "to which bank", or nothing more. */
const saysMatter = (row: TokenRow, at: number): boolean =>
  /^(?:who|whom|whether|how|what|when|where|why|which|if|more|anything|much|exactly|precisely|for|nothing|so|[.,;])$/.test(
    wordAt(row, at),
  ) || /^(?:what|whom|which|whose)$/.test(wordAt(row, at + 1))

/** "declined to address | the latest allegations"; not "the rally" */
const isMatter = ({ tokens }: TokenRow, at: number, limit: number): boolean =>
  tokens.slice(at, Math.min(limit, at + 4)).some(({ lemma }) => matters.has(lemma) || putForward.has(lemma))

/** "disputed the figure but would not provide | another", "… | its own": one answer in place of another. */
function isAnother(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  const last = isTheirs(word) && row.lower[at + 1] === 'own' ? at + 1 : at
  return (last > at || /^(?:any|another|one)$/.test(word)) && tagAt(row, last + 1) === 'PUNCT'
}

/** "would not share the poll | when asked" */
function isWhenAsked(row: TokenRow, verbAt: number, limit: number): boolean {
  const when = placeOf(row, { from: verbAt, to: Math.min(limit, verbAt + LONGEST_OBJECT) }, 'when')
  return when > 0 && isAsked(row, when + 1, limit)
}

/** "make | its medical director, Dr. Ada Quill, available": somebody, for the data are no answer. */
export function makesAvailable(row: TokenRow, verbAt: number, limit: number): boolean {
  const available = placeOf(row, { from: verbAt, to: Math.min(limit, verbAt + LONGEST_OBJECT) }, 'available')
  if (available < 0) return false
  const to = row.lower[available - 1] === ',' ? available - 1 : available
  // "any of its executives"
  const from = row.lower[verbAt + 2] === 'of' ? verbAt + 3 : verbAt + 1
  return canAnswer(row, { from, to })
}

/** In tokens, from "make" to "available". */
const LONGEST_OBJECT = 20
