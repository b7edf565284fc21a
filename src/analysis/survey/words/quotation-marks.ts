import type { TokenRow } from './token-row.js'
import { textAt } from './words-at.js'

const OPENING: ReadonlySet<string> = new Set('"“')
const CLOSING: ReadonlySet<string> = new Set('"”')

/** Whether a mark that may open a quotation stands at a place. */
export const opensQuotation = (row: TokenRow, at: number): boolean => OPENING.has(textAt(row, at))

/** Whether a mark that may close one does. */
export const closesQuotation = (row: TokenRow, at: number): boolean => CLOSING.has(textAt(row, at))

/** Whether a mark does that may do either. */
export const isQuotationMark = (row: TokenRow, at: number): boolean =>
  opensQuotation(row, at) || closesQuotation(row, at)

/** Behind the mark that closes the quotation which opens at a place; the place itself where none opens or closes. */
export function pastQuotation(row: TokenRow, at: number, limit: number): number {
  if (!opensQuotation(row, at)) return at
  for (let close = at + 1; close < limit; close++) if (closesQuotation(row, close)) return close + 1
  return at
}
