import type { Article, Piece } from '../model/article.js'
import type { Range } from '../model/range.js'
import type { Span } from '../model/report.js'
import { lastAtOrBefore } from './last-at-or-before.js'
import { isParallel } from './parallel.js'

/** Where a stretch of the prose stands in the file. A part of what the file says in mark-up (`&amp;`) is all of it. */
export type PlaceInFile = (range: Range) => Span

/** Prepares the conversion of ranges of an article's prose to spans of its file: lines and columns count from 1. */
export function placeInFile({ file, blocks }: Article): PlaceInFile {
  const pieces: Piece[] = []
  /** Where in the prose each piece starts. */
  const starts: number[] = []
  for (const block of blocks) {
    let at = block.start
    for (const piece of block.pieces) {
      pieces.push(piece)
      starts.push(at)
      at += piece.text.length
    }
  }
  const span = spanInFile(file)

  const startInFile = (offset: number) => {
    const index = lastAtOrBefore(starts, offset)
    const piece = pieces[index]
    const into = offset - (starts[index] ?? 0)
    if (piece === undefined) return 0
    // Between two blocks there is nothing of the file: what starts there starts with the next one.
    if (into >= piece.text.length) return pieces[index + 1]?.start ?? piece.end
    return isParallel(piece) ? piece.start + into : piece.start
  }
  const endInFile = (offset: number) => {
    const index = lastAtOrBefore(starts, offset - 1)
    const piece = pieces[index]
    const into = offset - (starts[index] ?? 0)
    if (piece === undefined) return 0
    return into < piece.text.length && isParallel(piece) ? piece.start + into : piece.end
  }

  return range => {
    const start = startInFile(range.start)
    const end = range.end > range.start ? Math.max(start, endInFile(range.end)) : start
    return span({ start, end })
  }
}

/** The same where the page breaks into a stretch, as the foot of a printed page does: a span for each part of it. */
export function placesInFile(article: Article, place: PlaceInFile = placeInFile(article)): (range: Range) => Span[] {
  const breaks = breaksIn(article)
  if (breaks.length === 0) return range => [place(range)]
  return ({ start, end }) => {
    const inside = breaks.filter(at => at > start && at + 1 < end)
    return [start, ...inside.map(at => at + 1)].map((from, k) => place({ start: from, end: inside[k] ?? end }))
  }
}

/** Spaces of the prose of a plain text in whose place the file has words. In other formats these are mark-up. */
function breaksIn({ format, file, blocks }: Article): number[] {
  if (format !== 'text') return []
  return blocks.flatMap(block => {
    let at = block.start
    return block.pieces.flatMap(({ text, start, end }) => {
      const here = at
      at += text.length
      return text === ' ' && file.slice(start, end).trim() !== '' ? [here] : []
    })
  })
}

/** Prepares the conversion of ranges of a file, in UTF-16 units, to spans: lines and columns count from 1. */
export function spanInFile(file: string): (range: Range) => Span {
  const lines = lineStarts(file)
  return ({ start, end }) => {
    const line = lastAtOrBefore(lines, start)
    return { start, end, line: line + 1, column: start - (lines[line] ?? 0) + 1 }
  }
}

/** Where in a file its lines start, in UTF-16 units: behind LF, CR and both together. */
export function lineStarts(file: string): number[] {
  const starts = [0]
  for (const { index, 0: lineEnd } of file.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineEnd.length)
  return starts
}
