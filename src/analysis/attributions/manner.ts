import type { Manner } from '../../model/attribution.js'
import type { Encoded } from './encode.js'
import { Quoted } from './encode.js'
import { Tag } from './tags.js'

/** Words that may stand outside the marks of a direct quotation: the "that" or the "And" it is hung up on. */
const MOST_OUTSIDE = 1

/** Is the content quotation alone, words with a quotation among them, or no quotation? */
export function mannerOf(text: Encoded, content: readonly number[]): Manner {
  let inside = 0
  let outside = 0
  for (const at of content) {
    if (text.tag[at] === Tag.PUNCT) continue
    if (text.quoted[at] === Quoted.outside) outside++
    else inside++
  }
  if (inside === 0) return 'indirect'
  return outside <= MOST_OUTSIDE && inside > outside ? 'direct' : 'mixed'
}
