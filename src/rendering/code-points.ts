import { firstWhere } from '../order/first-where.js'

/**
 * From UTF-16 units of a file to code points: every astral character before the place counts for one, not two.
 *
 * @param astral where the file's astral characters stand
 */
export function codePoints(astral: readonly number[]): (offset: number) => number {
  return offset => offset - firstWhere(astral, at => at >= offset)
}
