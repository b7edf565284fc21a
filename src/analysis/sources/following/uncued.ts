import type { Block } from '../../../model/article.js'
import type { Attribution, SourcedAttribution } from '../../../model/attribution.js'
import type { Quotation } from '../../../model/quotation.js'
import type { Range } from '../../../model/range.js'
import type { Source } from '../../../model/source.js'
import { countBefore } from '../../../order/ranges.js'
import { attributionId } from '../../attributions/id.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import type { Interview } from '../interview/interview.js'
import { findAnswers } from './answers.js'
import { findCarryOvers } from './carry-over.js'
import { findQuotingHeadings } from './quoting-headings.js'

/**
 * Adds the sentences that go on with a source, the headings that quote one and the answers of an interview, in reading
 * order; their ids follow the others'.
 *
 * @param answering the interview that the article prints, and the id of the source that answers in it
 */
export function withUncued(
  row: TokenRow,
  attributions: readonly SourcedAttribution[],
  sources: readonly Source[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  refusals: readonly Range[],
  answering: { readonly interview: Interview; readonly sourceId: string } | null,
): SourcedAttribution[] {
  const silent = new Set(sources.filter(each => /^(?:collective|document)$/.test(each.class)).map(({ id }) => id))
  const carriedOver = findCarryOvers(row, attributions, quotations, blocks)
  const told = [...attributions, ...carriedOver.map(({ content }) => ({ content: [content], cue: [] }))]
  const found = [
    ...carriedOver,
    ...(answering ? findAnswers(row, answering.interview, told, firstOf(attributions, answering.sourceId)) : []),
    ...findQuotingHeadings(row.text, attributions, quotations, blocks),
  ]
  const carried = found.flatMap(({ content, from, certainty, manner, why }, index): SourcedAttribution[] => {
    const before = attributions[from]
    if (!before || before.sourceIds.length === 0 || touchesAny(refusals, content)) return []
    if (manner === 'direct' && isOfNobody(before, silent)) return []
    const id = attributionId(attributions.length + index)
    const own = { content: [content], manner, certainty, because: [why] }
    return [{ ...before, ...own, id, source: [], cue: [], carriedFrom: before.id, relays: [] }]
  })
  return [...attributions, ...carried].sort((one, other) => startOf(one) - startOf(other))
}

/** The index of the first attribution to a source, or -1. */
const firstOf = (attributions: readonly SourcedAttribution[], sourceId: string): number =>
  attributions.findIndex(({ sourceIds }) => sourceIds.includes(sourceId))

/** "Her widow could not be reached.": the reporter's words */
const touchesAny = (refusals: readonly Range[], { start, end }: Range): boolean =>
  countBefore(refusals, start) < countBefore(refusals, end)

/** "Experts believe it could take months.", "The figures show a rise.": a quotation below is not theirs. */
const isOfNobody = ({ manner, sourceIds }: SourcedAttribution, silent: ReadonlySet<string>): boolean =>
  manner === 'indirect' && sourceIds.every(id => silent.has(id))

const startOf = ({ content: [content], cue: [cue], source: [source] }: Attribution): number =>
  Math.min(...[content, cue, source].map(first => first?.start ?? Number.POSITIVE_INFINITY))
