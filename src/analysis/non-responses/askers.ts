import { isOfPress } from '../../english/news-people.js'
import { outletNouns, outlets } from '../../english/outlets.js'
import type { TokenRow } from '../survey/words/token-row.js'
import { hasCapital, wordAt } from '../survey/words/words-at.js'

/** "Reporters", "The Ledger", "the newspaper": a word for who asks for the news. */
export function isAsker(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  if (word === 'we' || isOfPress(word) || outlets.has(word)) return true
  return outletNouns.has(word) && hasCapital(row, at)
}
