import { isOfPress } from '../../english/news-people.js'
import { isOutletWord } from '../../english/outlet-names.js'
import type { TokenRow } from '../survey/words/token-row.js'
import { hasCapital, wordAt } from '../survey/words/words-at.js'

/** "Reporters", "The Ledger", "the newspaper": a word for who asks for the news. */
export function isAsker(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  return word === 'we' || isOfPress(word) || (isOutletWord(word) && hasCapital(row, at))
}
