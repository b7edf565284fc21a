import { askingFrames } from '../../english/refusal-frames.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../sources/words/token-row.js'
import { byFirstWord, type FrameIndex, framesAt } from './frame-index.js'
import { type Frame, readFrames } from './frames.js'
import { heldAt } from './match.js'

/** "The questions went to the bank. It | did not respond.": a newsroom's request, in the sentence or the one before. */
export function wasAsked(row: TokenRow, at: number): boolean {
  const { near, here } = tables()
  const start = sentenceStart(row, at)
  for (let word = Math.max(sentenceStart(row, start - 1), at - LONGEST_ASKING); word < at; word++) {
    const limit = Math.min(at, sentenceEnd(row, word))
    const tells = (frame: Frame<null>) => heldAt(row, frame, word, word, limit) !== null
    if (framesAt(near, row, word).some(tells) || (word >= start && framesAt(here, row, word).some(tells))) return true
  }
  return false
}

/** In tokens. */
const LONGEST_ASKING = 60

interface Tables {
  readonly near: FrameIndex<Frame<null>>
  readonly here: FrameIndex<Frame<null>>
}

let compiled: Tables | undefined

function tables(): Tables {
  compiled ??= {
    near: byFirstWord(readFrames(null, askingFrames.near)),
    here: byFirstWord(readFrames(null, askingFrames.here)),
  }
  return compiled
}
