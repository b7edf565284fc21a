import { firstWhere } from '../../order/first-where.js'
import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import { hashText } from './hash.js'

/** How far from its cue a source or content is looked for, in tokens. */
const WINDOW = 150
const COLON = hashText(':')

/**
 * The stretch of text in which the parts of a cue are looked for: its block, and the
 * next ones where the cue's block ends with a colon or in the middle of a quotation.
 */
export function windowOf(text: Encoded, cue: CueCandidate): { from: number; to: number } {
  const own = firstWhere(text.blocks, block => block.to > cue.from)
  const { from, to } = text.blocks[own]!
  let end = to
  for (let next = own + 1; next < text.blocks.length && end < cue.to + WINDOW && goesOn(text, end, next, to); next++)
    end = text.blocks[next]!.to
  return { from: Math.max(from, cue.from - WINDOW), to: Math.min(end, cue.to + WINDOW) }
}

/**
 * Does what stands in block `next` belong to what ends at `end`? A colon opens one block; a quotation runs over many.
 */
function goesOn({ word, quotation, blocks }: Encoded, end: number, next: number, first: number): boolean {
  if (end === first && word[end - 1] === COLON) return true
  return quotation[end - 1] !== 0 && quotation[end - 1] === quotation[blocks[next]!.from]
}
