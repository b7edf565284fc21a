import { abbreviatedTitles } from '../../../english/titles.js'
import { isPost, readNoun } from './noun-kinds.js'
import type { Stretch, TokenRow } from './token-row.js'
import { textAt, wordAt } from './words-at.js'

/** "Senators", "Sens.": a title of several, whose names follow. */
export function sharedTitle(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  const { noun, plural } = readNoun(word)
  return (
    (plural && isPost(noun)) ||
    (/s$/.test(word) && abbreviatedTitles.has(word) && abbreviatedTitles.has(word.slice(0, -1)))
  )
}

/** Whether a title ends in such a word: "State Senators", "Sens." */
export function isSharedTitle(row: TokenRow, { from, to }: Stretch): boolean {
  const last = textAt(row, to - 1) === '.' ? to - 2 : to - 1
  return last >= from && sharedTitle(row, last)
}
