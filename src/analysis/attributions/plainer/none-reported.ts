import type { Token } from '../../../model/sentence.js'
import { verbFor } from './verb.js'

/** How far before the verb "no" may stand, in tokens: "no serious injuries or deaths were reported". */
const LONGEST_SUBJECT = 6

/** Whether a word is the "reported" of "The marshal said … and no injuries were reported", of whom nobody is a source. */
export function isFoundNone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'reported' || !/^(?:was|were)$/.test(tokens[at - 1]?.text ?? '')) return false
  let from = at - 2
  while (at - from < LONGEST_SUBJECT && /^(?:ADJ|CCONJ|NOUN)$/.test(tokens[from]?.pos ?? '')) from--
  return /^no$/i.test(tokens[from]?.text ?? '')
}

/** "found" for "reported", where it stands. */
export const asFound = (token: Token): Token => verbFor(token, 'found', 'find')
