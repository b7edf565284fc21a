import type { TokenRow } from './token-row.js'

/** Whether the words before a place tell which part of a name stands there: "by her first name, | Ruth". */
export const isBehindPartOfName = ({ lower }: TokenRow, at: number): boolean =>
  lower[at - 1] === ',' && /^(?:name|nickname)$/.test(lower[at - 2] ?? '')
