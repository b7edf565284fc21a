import type { Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from '../words/token-row.js'
import { isNominalAt, isNounAt, tagAt, wordAt } from '../words/words-at.js'

/** Whether a noun that is no owner stands between two places. */
export function hasNoun(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const pos = row.tokens[at]?.pos
    // "more than a dozen former and current clerks": a number, though it is tagged as a noun
    if (row.lower[at] === 'dozen') continue
    // "three current and former aides", "one wounded soldier": a number that counts what follows
    if (pos === 'NUM' && (isNominalAt(row, at + 1) || (tagAt(row, at + 1) === 'VERB' && isNounAt(row, at + 2))))
      continue
    const isNoun = pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'
    if (isNoun && !isPossessive(row, at + 1)) return true
  }
  return false
}

/** Whether adjectives, if any, and a noun stand behind a place. */
export function nounFollows(row: TokenRow, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && tagAt(row, next) === 'ADJ') next++
  return next < limit && isNounAt(row, next)
}

/** The last noun of the core, or its last word. */
export function headOf(row: TokenRow, core: Stretch, names: readonly Name[]): number {
  for (let at = core.to - 1; at >= core.from; at--) {
    if (names.some(name => name.core.from <= at && at < name.core.to && name.kind === 'person')) continue
    const token = row.tokens[at]
    if (
      token &&
      (token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        isBehindSeat(row, at) ||
        /^(?:person|document)$/.test(readNoun(wordAt(row, at)).kind)) &&
      !isPossessive(row, at)
    )
      return at
  }
  for (let at = core.to - 1; at >= core.from; at--) if (tagAt(row, at) !== 'PUNCT') return at
  return core.from
}

/** "nonprofit" of "the Kelmar-based nonprofit", which may be tagged as an adjective. */
const isBehindSeat = (row: TokenRow, at: number): boolean =>
  row.lower[at - 1] === 'based' && row.lower[at - 2] === '-' && readNoun(wordAt(row, at)).kind === 'body'
