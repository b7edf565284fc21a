import { policeInitials, rankInitials } from '../../../english/titles.js'
import { isPersonNoun } from '../words/post-nouns.js'
import { sentenceStart, type TokenRow } from '../words/token-row.js'
import { tagAt, textAt, wordAt } from '../words/words-at.js'
import { isGivenName } from './name.js'
import { isUnknownName } from './unknown-words.js'

/**
 * "Con" of "Det Con Ada Quill", "DS" of "DS Ada Quill", which without more are a word and a surname's letters; and "CP" of
 * "Commissioner of Police, CP Zephyra Quill,", behind what somebody is.
 */
export const isPoliceRank = (row: TokenRow, at: number, to: number): boolean =>
  (row.lower[at] === 'con' && row.lower[at - 1] === 'det') ||
  (policeInitials.has(textAt(row, at)) && isGivenName(wordAt(row, at + 1))) ||
  (rankInitials.has(textAt(row, at)) && isUnknownName(row, at + 1, to) && isBehindPost(row, at))

/** In tokens, from a post to the comma before its holder's name. */
const LONGEST_POST = 10

/** "The command's spokesman, | SP Zephyra Quill" */
function isBehindPost(row: TokenRow, at: number): boolean {
  const comma = at - 1
  if (row.lower[comma] !== ',') return false
  let from = comma
  while (from > sentenceStart(row, at) && comma - from < LONGEST_POST && tagAt(row, from - 1) !== 'PUNCT') from--
  while (from < comma && !isPersonNoun(row, from)) from++
  return from < comma
}
