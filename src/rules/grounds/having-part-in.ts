import type { Range } from '../../model/range.js'
import { countBefore, inOrder, reachOf } from '../../order/ranges.js'

/**
 * Prepares the question which things, in their order, have a stretch of theirs in given
 * parts of the text: the time that an answer takes does not grow with the article.
 */
export function havingPartIn<T>(
  things: readonly T[],
  stretchesOf: (thing: T) => readonly Range[],
): (parts: readonly Range[]) => T[] {
  const pieces = inOrder(
    things.flatMap((thing, rank) => stretchesOf(thing).map(({ start, end }) => ({ start, end, thing, rank }))),
  )
  const reach = reachOf(pieces)
  return parts => {
    const found = new Map<number, T>()
    for (const { start, end } of parts) {
      for (let k = countBefore(pieces, end) - 1; k >= 0 && (reach[k] ?? 0) > start; k--) {
        const piece = pieces[k]
        if (piece && piece.end > start) found.set(piece.rank, piece.thing)
      }
    }
    return [...found].sort(([one], [other]) => one - other).map(([, thing]) => thing)
  }
}
