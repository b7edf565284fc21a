import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import type { Range } from '../model/range.js'

/** Where a node stands in the file; at its start, if the parser knows no place. */
export const placeOf = ({ position }: HtmlNodes | MarkdownNodes): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})
