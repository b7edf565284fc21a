import { isArticle } from './determiners.js'
import { readNoun } from './noun-kinds.js'
import type { TokenRow } from './token-row.js'
import { isNominalAt, lastNominal, wordAt } from './words-at.js'

/** The place behind an age that a comma opens, ", 54", ", a 54-year-old"; the comma's place if none stands there. */
export function pastAge(row: TokenRow, comma: number): number {
  if (row.lower[comma] === ',' && /^\d{1,3}$/.test(wordAt(row, comma + 1))) return comma + 2
  return isToldByAge(row, comma) && !isNominalAt(row, comma + AGED) ? comma + AGED : comma
}

/** In tokens: ", a 54-year-old". */
const AGED = 7

/** "Imre, | a 47-year-old", "Imre, | a 47-year-old nurse": an age that tells a person, as that of "a 47-year-old company" does not. */
export function isToldByAge(row: TokenRow, comma: number): boolean {
  const at = comma + 2
  if (row.lower[comma] !== ',' || !isArticle(wordAt(row, comma + 1))) return false
  if (!/^\d{1,3}$/.test(wordAt(row, at)) || row.lower.slice(at + 1, at + 5).join(' ') !== '- year - old') return false
  const head = lastNominal(row, at + 4)
  return head === at + 4 || readNoun(wordAt(row, head)).kind === 'person'
}
