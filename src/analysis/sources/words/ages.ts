import type { TokenRow } from './token-row.js'
import { wordAt } from './words-at.js'

/** The place behind an age that a comma opens, ", 54"; the comma's place if none stands there. */
export function pastAge(row: TokenRow, comma: number): number {
  return row.lower[comma] === ',' && /^\d{1,3}$/.test(wordAt(row, comma + 1)) ? comma + 2 : comma
}
