import type { Piece } from '../model/article.js'
import { lastAtOrBefore } from './last-at-or-before.js'
import type { Page } from './page.js'
import { isParallel } from './parallel.js'
import { passage } from './passage.js'

/**
 * A text that stands in a file in another notation and is read by itself: the HTML in a JSON string. Its pieces say it
 * one after the other, in the order of the file.
 */
export interface Embedded {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** @param pieces in the order of the file */
export const embedded = (pieces: readonly Piece[]): Embedded => ({
  text: pieces.map(piece => piece.text).join(''),
  pieces,
})

/** A page that was read from an embedded text, with the places in the file at which that text stands. */
export function placedInFile({ passages, metadata, links }: Page, source: Embedded): Page {
  const place = placer(source)
  return {
    passages: passages.map(({ kind, pieces }) => passage(kind, pieces.flatMap(place))),
    metadata,
    links: links.flatMap(({ start, end, address }) =>
      place({ text: '', start, end }).map(placed => ({ start: placed.start, end: placed.end, address })),
    ),
  }
}

/** Prepares the way from a piece of an embedded text to the pieces of the file that print it. */
function placer({ pieces }: Embedded): (inner: Piece) => Piece[] {
  const starts: number[] = []
  let length = 0
  for (const { text } of pieces) {
    starts.push(length)
    length += text.length
  }
  /** The part of an outer piece from one offset of the embedded text to another, both of them limited to it. */
  const part = (index: number, from: number, to: number): Piece => {
    const piece = pieces[index] as Piece
    const { text, start, end } = piece
    const before = starts[index] as number
    if (!isParallel(piece)) return piece
    return { text, start: start + Math.max(0, from - before), end: Math.min(end, start + to - before) }
  }

  return piece => {
    const { text, start, end } = piece
    const first = lastAtOrBefore(starts, start)
    const last = lastAtOrBefore(starts, end - 1)
    if (pieces.length === 0 || end <= start) return []
    if (!isParallel(piece)) {
      return [{ text, start: part(first, start, end).start, end: part(last, start, end).end }]
    }
    return Array.from({ length: last - first + 1 }, (_, offset) => {
      const index = first + offset
      const from = Math.max(start, starts[index] as number)
      const to = Math.min(end, starts[index + 1] ?? end)
      return { ...part(index, from, to), text: text.slice(from - start, to - start) }
    })
  }
}
