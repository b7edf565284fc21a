import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import { Tag } from './tags.js'

/** The place of the word that tells what a cue does: its last verb, else the head of its first chunk. */
export function mainWordOf({ tag, chunks }: Encoded, { from, to }: CueCandidate): number {
  let main = to - 1
  while (main > from && tag[main] !== Tag.VERB) main--
  return tag[main] === Tag.VERB ? main : chunks.head[from]!
}
