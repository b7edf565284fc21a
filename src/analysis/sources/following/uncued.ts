import type { Block } from '../../../model/article.js'
import type { Attribution, SourcedAttribution } from '../../../model/attribution.js'
import type { Quotation } from '../../../model/quotation.js'
import type { Range } from '../../../model/range.js'
import type { Source } from '../../../model/source.js'
import { countBefore } from '../../../order/ranges.js'
import type { TokenRow } from '../words/token-row.js'
import { findCarryOvers } from './carry-over.js'
import { findQuotingHeadings } from './quoting-headings.js'

/**
 * Adds the sentences that go on with a source and the headings
 * that quote one, in reading order; their ids follow the others'.
 */
export function withUncued(
  row: TokenRow,
  attributions: readonly SourcedAttribution[],
  sources: readonly Source[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  refusals: readonly Range[],
): SourcedAttribution[] {
  // "Experts believe it could take months.": a quotation below is not theirs, for nobody in particular spoke.
  const collectives = new Set(sources.filter(each => each.class === 'collective').map(({ id }) => id))
  const found = [
    ...findCarryOvers(row, attributions, quotations, blocks),
    ...findQuotingHeadings(row.text, attributions, quotations, blocks),
  ]
  const carried = found.flatMap(({ content, from, certainty, manner, why }, index): SourcedAttribution[] => {
    // "Her widow could not be reached.": the reporter's words
    if (countBefore(refusals, content.start) < countBefore(refusals, content.end)) return []
    const before = attributions[from]
    if (!before || before.sourceIds.length === 0) return []
    if (manner === 'direct' && before.manner === 'indirect' && before.sourceIds.every(id => collectives.has(id)))
      return []
    return [
      {
        ...before,
        id: `A${attributions.length + index + 1}`,
        source: [],
        cue: [],
        content: [content],
        manner,
        certainty,
        carriedFrom: before.id,
        relays: [],
        because: [why],
      },
    ]
  })
  return [...attributions, ...carried].sort((one, other) => startOf(one) - startOf(other))
}

const startOf = ({ content, cue, source }: Attribution): number =>
  Math.min(...[content, cue, source].flatMap(ranges => ranges.slice(0, 1).map((range: Range) => range.start)))
