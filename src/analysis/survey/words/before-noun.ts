import type { TokenRow } from './token-row.js'
import { tagAt } from './words-at.js'

/** Where the words before a noun that go with it begin, not before `start`: "the two young" of "the two young pilots". */
export function beforeNoun(row: TokenRow, at: number, start: number): number {
  let from = at
  while (from > start && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tagAt(row, from - 1))) from--
  return from
}
