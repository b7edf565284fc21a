import { abbreviatedTitles } from '../../../english/titles.js'
import { isPost, readNoun } from './noun-kinds.js'
import type { TokenRow } from './token-row.js'
import { wordAt } from './words-at.js'

/** "Senators", "Sens.": a title of several, whose names follow. */
export function sharedTitle(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  const { noun, plural } = readNoun(word)
  return (
    (plural && isPost(noun)) ||
    (/s$/.test(word) && abbreviatedTitles.has(word) && abbreviatedTitles.has(word.slice(0, -1)))
  )
}
