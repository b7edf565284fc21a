import { courtesyTitles, postNominals } from '../../../english/titles.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { isGivenName } from './name.js'

/** Where the letters behind a person's name begin, as in "Ada Quill MSP"; the run's end where there are none. */
export function beforePostNominals(row: TokenRow, { from, to }: Stretch): number {
  let end = to
  while (end > from && areLetters(row, end - 1)) end--
  // "North Charleston SC"
  const first = wordAt(row, from)
  if (row.lower[end] === 'sc' && !isGivenName(first) && !courtesyTitles.has(first)) return to
  return end - from < 2 || /^(?:a|an|one|the)$/.test(wordAt(row, from - 1)) ? to : end
}

const areLetters = (row: TokenRow, at: number): boolean =>
  postNominals.has(wordAt(row, at)) && /^\p{Lu}{2,}$/u.test(textAt(row, at))
