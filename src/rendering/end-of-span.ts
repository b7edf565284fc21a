import type { ReportArticle, Span } from '../model/report.js'
import { firstWhere } from '../order/first-where.js'

/** Line and column behind the last character of a span, from 1; columns count UTF-16 units. */
export function endOfSpan({ lineStarts }: ReportArticle, { end }: Span): { line: number; column: number } {
  const line = firstWhere(lineStarts, start => start > end)
  return { line, column: end - (lineStarts[line - 1] ?? 0) + 1 }
}
