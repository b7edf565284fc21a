import type { Range } from '../../model/range.js'

/** How many of the ranges start before an offset; they are in ascending order. */
export function countBefore(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Prepares the question whether a range shares a character with any of the given ones. */
export function overlapping(ranges: readonly Range[]): (asked: Range) => boolean {
  const sorted = ranges.toSorted((one, other) => one.start - other.start)
  const reach = reachOf(sorted)
  return ({ start, end }) => (reach[countBefore(sorted, end) - 1] ?? 0) > start
}

/** Up to where ranges reach, each with those before it; they are in ascending order. */
export function reachOf(ranges: readonly Range[]): number[] {
  const reach: number[] = []
  for (const { end } of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return reach
}
