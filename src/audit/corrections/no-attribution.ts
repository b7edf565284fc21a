import type { Analysis } from '../../model/analysis.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import { overlapping } from '../../order/ranges.js'

/**
 * Takes away the attributions whose cue stands in a place, or else those whose content does, with the sentences that
 * only go on with them, and the sources that nothing else rests on. Claims are to be gathered anew.
 *
 * @returns why there is nothing to take away, and what to do
 */
export function withoutAttribution(analysis: Analysis, place: Range): Analysis | string {
  const here = overlapping([place])
  const cued = analysis.attributions.filter(({ cue }) => cue.some(here))
  const struck = new Set(cued.length > 0 ? cued : analysis.attributions.filter(({ content }) => content.some(here)))
  if (struck.size === 0) return 'No attribution is found there any more. Remove the correction.'
  const attributions = analysis.attributions.filter((each, index) => !isStruck(each, index, analysis, struck))
  return { ...analysis, attributions, sources: cited({ ...analysis, attributions }) }
}

function isStruck(
  attribution: SourcedAttribution,
  index: number,
  { attributions }: Analysis,
  struck: ReadonlySet<SourcedAttribution>,
): boolean {
  if (!attribution.carriedOver) return struck.has(attribution)
  const origin = attributions.slice(0, index).findLast(({ carriedOver }) => !carriedOver)
  return struck.has(attribution) || (origin !== undefined && struck.has(origin))
}

function cited({ sources, attributions, nonResponses }: Analysis): Analysis['sources'] {
  const byId = new Map(sources.map(source => [source.id, source]))
  const kept = new Set<string>()
  const keep = (id: string | null) => {
    if (id === null || kept.has(id)) return
    kept.add(id)
    keep(byId.get(id)?.subsetOf ?? null)
  }
  for (const { sourceIds, relays } of attributions) for (const id of [...sourceIds, ...relays]) keep(id)
  for (const { sourceId } of nonResponses) keep(sourceId)
  return sources
    .filter(({ id }) => kept.has(id))
    .map(source => ({ ...source, distinctFrom: source.distinctFrom.filter(id => kept.has(id)) }))
}
