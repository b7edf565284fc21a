import type { TokenRow } from '../words/token-row.js'

/** Where the words before a noun that go with it begin, not before `start`: "the two young" of "the two young pilots". */
export function beforeNoun({ tokens }: TokenRow, at: number, start: number): number {
  let from = at
  while (from > start && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from - 1]?.pos ?? '')) from--
  return from
}
