import type { Range } from '../../model/range.js'

/** Words that stand apart, as one. */
export function printed(ranges: readonly Range[], text: string): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
