import { postComplements } from '../../../english/name-words.js'
import type { Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import { isPersonNoun, postOfBody } from '../words/post-nouns.js'
import { isPossessive, placeOf, type TokenRow, touchesNext } from '../words/token-row.js'
import { isNominalAt, tagAt, wordAt } from '../words/words-at.js'

/** "One delegate who left, party chairwoman Ada Quill,": titles between the comma and the name. */
export function isTitled(row: TokenRow, from: number, name: Name): boolean {
  if (name.kind !== 'person' || name.from < from) return false
  let comma = name.from - 1
  while (comma > name.from - 8 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tagAt(row, comma))) comma--
  if (row.lower[comma] !== ',' || comma < from || comma === name.from - 1) return false
  const { kind, plural } = readNoun(wordAt(row, name.from - 1))
  return name.title !== null || (kind === 'person' && !plural)
}

/**
 * "former secretary of state Ada Quill", "lobbyist and party strategist Ada Quill": only the post's complement or
 * another post stands between, and no article or preposition last.
 */
export function titleReaches(row: TokenRow, from: number, name: Name): boolean {
  const before = tagAt(row, name.from - 1)
  // "a lawyer for Ms. Quill"
  if (name.from > from && before === 'ADP') return false
  if (name.words.length > 1 && postOfBody(row, name.from) === from - 1) return true
  if (name.title === null && !/^(?:NOUN|ADJ|PROPN)$/.test(before)) return false
  if (isOfTitled(row, from, name.from)) return false
  for (let at = from; at < name.from; at++) {
    const token = row.tokens[at]
    // "best-selling author Ada Quill"
    if (isHyphen(row, at) || isHyphen(row, at - 1)) continue
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX' || isPossessive(row, at))
      return false
  }
  return name.from - from <= 6
}

/** "a spokesman | for the chief negotiator | Ada Quill", whose title it is, not his. */
function isOfTitled(row: TokenRow, from: number, to: number): boolean {
  const last = postComplements.has(wordAt(row, to - 1)) ? to - 2 : to - 1
  const isTheirs = tagAt(row, from) === 'ADP' || row.lower[from] === 'to'
  return isTheirs && last > from && isPersonNoun(row, last) && placeOf(row, { from, to }, 'and') < 0
}

/** A hyphen that joins what stands on both sides. */
export const isHyphen = (row: TokenRow, at: number): boolean =>
  row.lower[at] === '-' && touchesNext(row, at - 1) && touchesNext(row, at)

/** "secretary | of state and …": another post follows, with no preposition between that would open a body. */
export function isJoined(row: TokenRow, from: number, limit: number): boolean {
  let at = from
  while (at < limit && (row.lower[at] === 'of' || isNominalAt(row, at))) at++
  return row.lower[at] === 'and'
}
