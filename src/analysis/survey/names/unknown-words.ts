import { openingAdjectives } from '../../../english/name-words.js'
import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { isCountryOrState } from '../../../english/places.js'
import { tellsKind } from '../words/kinds.js'
import { readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'

/** A word that is neither a place nor a body's, nor an adjective. */
export const isUnknown = (word: string): boolean =>
  readNoun(word).kind === 'other' &&
  !openingAdjectives.has(word) &&
  !bodyNameEndings.has(word) &&
  !isCountryOrState(word) &&
  !tellsKind(word)

/** Two or three words that nothing but a name has. */
export function isUnknownName(row: TokenRow, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false
  return row.lower.slice(from, to).every(isUnknown)
}
