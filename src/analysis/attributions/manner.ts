import type { Manner } from '../../model/attribution.js'
import type { CueCandidate } from './beliefs.js'
import type { Candidate } from './candidate.js'
import { type Encoded, Quoted } from './encode.js'
import { hashText } from './hash.js'
import { Tag } from './tags.js'

/** Words that may stand outside the marks of a direct quotation: the "that" or the "And" it is hung up on. */
const MOST_OUTSIDE = 1

const COLON = hashText(':')

/** Is the content quotation alone or a turn of a transcript, words with a quotation among them, or no quotation? */
export function mannerOf(
  text: Encoded,
  { cue, source, content }: Pick<Candidate, 'cue' | 'source' | 'content'>,
): Manner {
  let inside = 0
  let outside = 0
  for (const at of content) {
    if (text.tag[at] === Tag.PUNCT) continue
    if (text.quoted[at] === Quoted.outside) outside++
    else inside++
  }
  if (inside === 0) return isTurn(text, cue, source) ? 'direct' : 'indirect'
  return outside <= MOST_OUTSIDE && inside > outside ? 'direct' : 'mixed'
}

/** "MERCER: It has, Joan.": a paragraph that opens with its speaker and a colon. In a headline it reports. */
function isTurn({ word, blocks }: Encoded, cue: CueCandidate, source: readonly number[]): boolean {
  if (cue.to - cue.from !== 1 || word[cue.from] !== COLON) return false
  return blocks.some(({ from, kind }) => kind !== 'headline' && from === source[0] && from + source.length === cue.from)
}
