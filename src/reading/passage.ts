import type { BlockKind, Piece } from '../model/article.js'
import type { Range } from '../model/range.js'
import { isParallel } from './parallel.js'

/** A block in the making: words of the file that belong together, before it is known whether they are prose. */
export interface Passage {
  readonly kind: BlockKind
  /** What the pieces say, one after the other. */
  readonly text: string
  /** In the order of the file, without overlap. */
  readonly pieces: readonly Piece[]
}

/**
 * A passage of what the pieces say, without the white space around it. Its text is empty where nothing else is left.
 */
export function passage(kind: BlockKind, pieces: readonly Piece[]): Passage {
  const whole = merged(pieces)
  const text = whole.length === 1 && whole[0] !== undefined ? whole[0].text : whole.map(piece => piece.text).join('')
  return trimmed({ kind, text, pieces: whole })
}

/** The part of a passage between two offsets of its text, without the white space around it. */
export function cut({ kind, text, pieces }: Passage, start: number, end = text.length): Passage {
  return trimmed({ kind, text: text.slice(start, end), pieces: within(pieces, [{ start, end }]) })
}

/** A passage without the parts of its text that a global pattern matches. */
export function leaveOut(whole: Passage, pattern: RegExp): Passage {
  const kept: Range[] = []
  let start = 0
  for (const { index, 0: found } of whole.text.matchAll(pattern)) {
    kept.push({ start, end: index })
    start = index + found.length
  }
  if (kept.length === 0) return whole
  return passage(whole.kind, within(whole.pieces, [...kept, { start, end: whole.text.length }]))
}

/** What pieces say within ranges of their text, which are in order. */
function within(pieces: readonly Piece[], ranges: readonly Range[]): Piece[] {
  const kept: Piece[] = []
  let next = 0
  let at = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    for (let range = ranges[next]; range !== undefined && range.start < end; range = ranges[next]) {
      const from = Math.max(range.start, at)
      const to = Math.min(range.end, end)
      if (from < to) keep(kept, part(piece, from - at, to - at))
      if (range.end > end) break
      next++
    }
    at = end
  }
  return kept
}

/** Two parts of an indivisible piece are one piece: both stand where it does. */
function keep(kept: Piece[], piece: Piece): void {
  const last = kept.at(-1)
  if (last?.start === piece.start) kept[kept.length - 1] = { ...last, text: last.text + piece.text }
  else kept.push(piece)
}

/** The same passage in a file with so much put before it. */
export function moved(whole: Passage, by: number): Passage {
  return { ...whole, pieces: whole.pieces.map(({ text, start, end }) => ({ text, start: start + by, end: end + by })) }
}

function trimmed(whole: Passage): Passage {
  const end = whole.text.trimEnd().length
  const start = whole.text.length - whole.text.trimStart().length
  if (end === 0) return { ...whole, text: '', pieces: [] }
  return start === 0 && end === whole.text.length ? whole : cut(whole, start, end)
}

function part(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to)
  if (!isParallel(piece)) return { ...piece, text }
  return { text, start: piece.start + from, end: piece.start + to }
}

/** The same pieces, with those made one that run on in parallel. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last !== undefined && last.end === piece.start && isParallel(last) && isParallel(piece)) {
      result[result.length - 1] = { text: last.text + piece.text, start: last.start, end: piece.end }
    } else result.push(piece)
  }
  return result
}
