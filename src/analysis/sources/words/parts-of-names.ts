import type { TokenRow } from './token-row.js'
import { wordAt } from './words-at.js'

/** Whether the words before a place tell which part of a name stands there: "by her first name, | Ruth". */
export const isBehindPartOfName = (row: TokenRow, at: number): boolean =>
  row.lower[at - 1] === ',' && /^(?:name|nickname)$/.test(wordAt(row, at - 2))
