import type { Piece } from '../model/article.js'
import { isParallel } from './parallel.js'

/** A no-break space is a character like others. */
const runs = /([ \t\n\f\r]+)|[^ \t\n\f\r]+/g

/** The same words with one space for each run of white space, as a browser prints them. */
export function withSingleSpaces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const parallel = isParallel(piece)
    for (const { 0: run, 1: space, index } of piece.text.matchAll(runs)) {
      const start = parallel ? piece.start + index : piece.start
      const end = parallel ? start + run.length : piece.end
      if (space === undefined) kept.push({ text: run, start, end })
      else if (kept.at(-1)?.text !== ' ') kept.push({ text: ' ', start, end })
    }
  }
  return kept
}
