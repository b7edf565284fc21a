import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import { countBefore, reachOf } from '../../order/ranges.js'

/**
 * Prepares the question which attributions, in reading order, have content in given parts of the text: the time that an
 * answer takes does not grow with the article.
 *
 * @param stretches other stretches of theirs to be looked for than their content
 */
export function attributionsOver(
  attributions: readonly SourcedAttribution[],
  stretches = ({ content }: SourcedAttribution): readonly Range[] => content,
): (parts: readonly Range[]) => SourcedAttribution[] {
  const pieces = attributions
    .flatMap((attribution, rank) => stretches(attribution).map(({ start, end }) => ({ start, end, attribution, rank })))
    .sort((one, other) => one.start - other.start)
  const reach = reachOf(pieces)
  return parts => {
    const found = new Map<number, SourcedAttribution>()
    for (const { start, end } of parts) {
      for (let k = countBefore(pieces, end) - 1; k >= 0 && (reach[k] ?? 0) > start; k--) {
        const piece = pieces[k]
        if (piece && piece.end > start) found.set(piece.rank, piece.attribution)
      }
    }
    return [...found].sort(([one], [other]) => one - other).map(([, attribution]) => attribution)
  }
}
