import { coordinators, phraseOpenings } from '../../../english/function-words.js'
import { partitiveNouns } from '../../../english/quantities.js'
import { nameEnding, nameFrom } from '../names/in-order.js'
import { isArticle } from '../words/determiners.js'
import { readNoun } from '../words/noun-kinds.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import { isPlural } from './begins-party.js'
import type { PartyWords } from './party-words.js'

/** How many are listed before an "and" at most: a longer row of commas is read as no list of parties. */
export const LONGEST_LIST = 20

/** How many words one of them has at most. */
const LONGEST_ITEM = 7

/** "The family, protesters and civic leaders": a comma in a list that an "and" ends; "Quill, Voss" in a headline. */
export function isListComma(words: PartyWords, at: number, party: Stretch, listed = 0): boolean {
  const { row, names } = words
  const next = at + 1
  const opens = nameFrom(names, party.from)
  const behind = nameFrom(names, next)
  const areNamesAlone = opens?.to === at && behind?.to === party.to
  if (areNamesAlone) return true
  if (opens?.kind === 'person' && behind?.kind !== 'person') return false
  // "a group of 67 artists, writers and scientists" is one
  if (isGroupOf(row, party.from)) return false
  const end = itemEnd(row, next, party.to)
  const isListed =
    closesList(row, end) ||
    (row.lower[end] === ',' && listed < LONGEST_LIST && isListComma(words, end, party, listed + 1))
  return isListed && (isOtherKind(row, at - 1, end - 1) || areAlike(words, at, end, party))
}

const isGroupOf = (row: TokenRow, at: number): boolean =>
  isArticle(wordAt(row, at)) && partitiveNouns.has(wordAt(row, at + 1)) && row.lower[at + 2] === 'of'

function itemEnd(row: TokenRow, from: number, limit: number): number {
  let end = from
  while (end < limit && end - from < LONGEST_ITEM && row.lower[end] !== ',' && !coordinators.has(wordAt(row, end)))
    end++
  return end
}

/** "and", ", and" */
const closesList = (row: TokenRow, at: number): boolean =>
  coordinators.has(wordAt(row, at)) || (row.lower[at] === ',' && coordinators.has(wordAt(row, at + 1)))

/** Names of one kind on both sides of a comma, or on neither, and behind it a plural of its own. */
function areAlike({ row, names, hasPreposition }: PartyWords, comma: number, end: number, party: Stretch): boolean {
  const next = comma + 1
  const last = nameEnding(names, end)
  const nameHere = last && last.from >= next ? last : undefined
  const nameBefore = nameEnding(names, comma)
  if (nameHere && nameBefore)
    return nameHere.kind === 'person' || (nameHere.kind === nameBefore.kind && !hasPreposition(party.from, comma))
  return (
    !nameHere &&
    !nameBefore &&
    isPlural(row, end - 1) &&
    !hasPreposition(next, end) &&
    !phraseOpenings.has(wordAt(row, next))
  )
}

/** "four nurses, an internal email": people and texts are no appositions of each other. */
function isOtherKind(row: TokenRow, one: number, other: number): boolean {
  const [left, right] = [one, other].map(at => readNoun(wordAt(row, at)).kind)
  return (left === 'person' && right === 'document') || (left === 'document' && right === 'person')
}
