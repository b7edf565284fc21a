import type { Range } from '../model/range.js'
import { firstWhere } from './first-where.js'

/** Ranges by where they start; those that start at one place stay as they are. */
export const inOrder = <T extends Range>(ranges: readonly T[]): T[] =>
  ranges.toSorted((one, other) => one.start - other.start)

/** How many of the ranges start before an offset; they are in ascending order. */
export const countBefore = (ranges: readonly Range[], offset: number): number =>
  firstWhere(ranges, ({ start }) => start >= offset)

/** Which range an offset stands in, or the last before it where it stands between two; -1 before the first. */
export const indexAt = (ranges: readonly Range[], offset: number): number => countBefore(ranges, offset + 1) - 1

/** Prepares the question whether a range shares a character with any of the given ones. */
export function overlapping(ranges: readonly Range[]): (asked: Range) => boolean {
  const sorted = inOrder(ranges)
  const reach = reachOf(sorted)
  return ({ start, end }) => (reach[countBefore(sorted, end) - 1] ?? 0) > start
}

/** Up to where ranges reach, each with those before it; they are in ascending order. */
export function reachOf(ranges: readonly Range[]): number[] {
  const reach: number[] = []
  for (const { end } of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return reach
}
