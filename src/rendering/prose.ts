import type { Range } from '../model/range.js'
import type { ReportArticle, ReportBlock, Span } from '../model/report.js'
import { firstWhere } from '../order/first-where.js'

/** A block of the article and where its words stand in `Prose.text`. */
export interface ProseBlock extends Range {
  readonly kind: ReportBlock['kind']
}

/** The words a reader sees, and the way from a place in the file to them. */
export interface Prose {
  /** The blocks' words, one block after the other, nothing between them. */
  readonly text: string
  readonly blocks: readonly ProseBlock[]
  /** Where in `text` the words of a span of the file stand; null where none of them is prose, as in front matter. */
  readonly find: (span: Range) => Range | null
  /** Index of the block in which the words of a span of the file begin; null where none of them is prose. */
  readonly blockAt: (span: Range) => number | null
}

interface Placed extends Range {
  readonly file: Range
}

/**
 * The prose of a report's article. Where a piece says something else than the file (`&amp;` for `&`), a span that
 * begins or ends inside it takes the whole piece.
 */
export function proseOf(article: ReportArticle): Prose {
  const pieces: Placed[] = []
  const blocks: ProseBlock[] = []
  let end = 0
  for (const { kind, pieces: said } of article.blocks) {
    const start = end
    for (const piece of said) {
      pieces.push({ start: end, end: end + piece.text.length, file: piece })
      end += piece.text.length
    }
    blocks.push({ kind, start, end })
  }
  const inFileOrder = pieces.toSorted((a, b) => a.file.start - b.file.start)
  const text = article.blocks.map(block => block.pieces.map(piece => piece.text).join('')).join('')
  return {
    text,
    blocks,
    find: span => find(inFileOrder, span),
    blockAt: span => {
      const at = find(inFileOrder, span)
      return at && firstWhere(blocks, block => block.end > at.start)
    },
  }
}

/** The words at several places of the file, as the article prints them. */
export function wordsAt(prose: Prose, spans: readonly Span[]): readonly string[] {
  const stretches = spans.map(span => prose.find(span)).filter(stretch => stretch !== null)
  return stretches.map(({ start, end }) => prose.text.slice(start, end))
}

function find(pieces: readonly Placed[], span: Range): Range | null {
  const first = pieces[firstWhere(pieces, piece => piece.file.end > span.start)]
  const last = pieces[firstWhere(pieces, piece => piece.file.start >= span.end) - 1]
  if (first === undefined || last === undefined) return null
  const start = within(first, span.start, first.start)
  const end = within(last, span.end, last.end)
  return start < end ? { start, end } : null
}

/** The place in the prose of a place in the file, or `otherwise` where the piece says not what the file says. */
function within(piece: Placed, offset: number, otherwise: number): number {
  const length = piece.end - piece.start
  if (piece.file.end - piece.file.start !== length) return otherwise
  return piece.start + Math.min(Math.max(offset - piece.file.start, 0), length)
}
