import { outlets } from '../../../english/outlets.js'
import { nationCalled } from '../../../english/places.js'
import { isAcronym, type Name } from '../names/name.js'
import type { TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'

const SMALL = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to', 'a', 'an'])

/** "Securities and Exchange Commission" -> "sec" */
export function initials(words: readonly string[]): string {
  if (words.length < 2) return ''
  return words
    .filter(word => !SMALL.has(word))
    .map(word => word[0] ?? '')
    .join('')
}

/** What a body's name may be cut down to: its initials, and their endings ("HUD" of a department's "DHUD"). */
export function acronyms(words: readonly string[]): string[] {
  const whole = initials(words)
  return [...whole].map((_, at) => whole.slice(at)).filter(each => each.length > 2 || each === whole)
}

/** "gafb" of "the Grain and Anti-Fraud Board (GAFB)", whatever its letters stand for; not "(CNN)", who reports from there. */
export function acronymBehind(row: TokenRow, { to, words }: Name): string | null {
  const word = wordAt(row, to + 1)
  const isBehind =
    words.length > 1 && row.lower[to] === '(' && row.lower[to + 2] === ')' && isAcronym(textAt(row, to + 1))
  return isBehind && !outlets.has(word) && !nationCalled.has(word) ? word : null
}
