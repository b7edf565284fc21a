import { isOfPress } from '../../english/news-people.js'
import { outletNouns, outlets } from '../../english/outlets.js'
import { asking } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { hasCapital, wordAt } from '../sources/words/words-at.js'

/** "Reporters", "The Ledger", "the newspaper": a word for who asks for the news. */
export function isAsker(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  if (word === 'we' || isOfPress(word) || outlets.has(word)) return true
  return outletNouns.has(word) && hasCapital(row, at)
}

/** In tokens, from "when" to "asked" in "when the Harbor Courier first asked". */
export const LONGEST_ASKER = 6

/** After "when": "reached by phone", "we asked", "the Courier asked". */
export function isAsked(row: TokenRow, at: number, limit: number): boolean {
  if (asking.has(wordAt(row, at))) return true
  let asker = false
  for (let i = at; i < Math.min(limit, at + LONGEST_ASKER); i++) {
    if (asker && asking.has(wordAt(row, i))) return true
    asker ||= isAsker(row, i)
  }
  return false
}
