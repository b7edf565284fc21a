import { firstWhere } from '../order/first-where.js'

/** The index of the last number that is no greater than a limit, in ascending numbers; 0 where none is. */
export const lastAtOrBefore = (numbers: readonly number[], limit: number): number =>
  Math.max(0, firstWhere(numbers, number => number > limit) - 1)
