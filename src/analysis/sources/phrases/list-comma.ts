import { nameEnding, nameFrom, nameOver } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { isPlural } from './begins-party.js'
import { COORDINATORS, type PartyWords, STARTS } from './party-words.js'

/** How many are listed before an "and" at most: a longer row of commas is read as no list of parties. */
export const LONGEST_LIST = 20

/** "The family, protesters and civic leaders": a comma in a list that an "and" ends; "Quill, others" in a headline. */
export function isListComma(words: PartyWords, at: number, party: Stretch, listed = 0): boolean {
  const { row, names, hasPreposition } = words
  const next = at + 1
  if (row.lower[next] === 'others') return true
  const opens = opening(words, party.from)
  const behind = nameFrom(names, next)
  const headline = opens?.to === at && behind?.to === party.to
  if (headline) return true
  if (opens?.kind === 'person' && behind?.kind !== 'person') return false
  let end = next
  while (end < party.to && end - next < 7 && row.tokens[end]?.text !== ',' && !COORDINATORS.has(row.lower[end] ?? ''))
    end++
  const closes =
    COORDINATORS.has(row.lower[end] ?? '') ||
    (row.tokens[end]?.text === ',' && COORDINATORS.has(row.lower[end + 1] ?? ''))
  const goesOn = () => listed < LONGEST_LIST && isListComma(words, end, party, listed + 1)
  if (!closes && !(row.tokens[end]?.text === ',' && goesOn())) return false
  const last = nameEnding(names, end)
  const nameHere = last && last.from >= next ? last : undefined
  const nameBefore = nameEnding(names, at)
  if (isOtherKind(row, at - 1, end - 1)) return true
  if (nameHere && nameBefore)
    return nameHere.kind === 'person' || (nameHere.kind === nameBefore.kind && !hasPreposition(party.from, at))
  return (
    !nameHere &&
    isPlural(row, end - 1) &&
    !hasPreposition(next, end) &&
    !STARTS.has(row.lower[next] ?? '') &&
    !nameBefore
  )
}

/** The name that a party opens with, whether or not its title is part of it. */
function opening({ names }: PartyWords, from: number): Name | undefined {
  const name = nameOver(names, from)
  return name && (name.from === from || name.core.from === from) ? name : undefined
}

/** "four nurses, an internal email": people and texts are no appositions of each other. */
function isOtherKind(row: TokenRow, one: number, other: number): boolean {
  const [left, right] = [one, other].map(at => readNoun(row.lower[at] ?? '').kind)
  return (left === 'person' && right === 'document') || (left === 'document' && right === 'person')
}
