import type { Encoded } from './encode.js'

/** How the border before a place cuts a text: 0, within a chunk; 1, between two; 2, between two sentences. */
export function cutAt({ chunks, sentence }: Encoded, at: number): 0 | 1 | 2 {
  if (chunks.first[at] !== at) return 0
  return sentence[at - 1] === sentence[at] ? 1 : 2
}
