import { abbreviatedTitles, courtesyTitles } from '../../../english/titles.js'
import type { TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import { isGivenName } from './name.js'

/** "Mr.", "Sen.", "Ada": what only a person's name begins with. */
export function isPersonStart(row: TokenRow, from: number): boolean {
  const word = wordAt(row, from)
  return courtesyTitles.has(word) || abbreviatedTitles.has(word) || isGivenName(word)
}
