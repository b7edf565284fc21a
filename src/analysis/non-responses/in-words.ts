import type { Range } from '../../model/range.js'
import { countBefore } from '../../order/ranges.js'

/**
 * "The bank said | it does not comment", "“I won’t comment,”": a refusal in words, and nothing behind it.
 *
 * @param refusals in ascending order
 */
export function isRefusalInWords(text: string, part: Range, refusals: readonly Range[]): boolean {
  const start = refusals[countBefore(refusals, part.start)]?.start ?? part.end
  return (
    start < part.end &&
    /^["“‘']*(?:that\s+)?$/.test(text.slice(part.start, start)) &&
    !/\b(?:but|and that)\b|[.!?]\s+\S/.test(text.slice(start, part.end))
  )
}
