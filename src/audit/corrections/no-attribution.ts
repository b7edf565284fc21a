import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import { byId } from '../../order/by-id.js'
import { overlapping } from '../../order/ranges.js'

/**
 * Takes away the attributions whose cue stands in a place, or else those whose content does, with the
 * sentences and headings that take their source from them, and the sources that nothing else rests on. Claims are to be
 * gathered anew.
 *
 * @returns why there is nothing to take away, and what to do
 */
export function withoutAttribution(analysis: Analysis, place: Range): Analysis | string {
  const here = overlapping([place])
  const cued = analysis.attributions.filter(({ cue }) => cue.some(here))
  const struck = cued.length > 0 ? cued : analysis.attributions.filter(({ content }) => content.some(here))
  if (struck.length === 0) return 'No attribution is found there any more. Remove the correction.'
  const ids = new Set<string | null>(struck.map(({ id }) => id))
  const attributions = analysis.attributions.filter(({ id, carriedFrom }) => !ids.has(id) && !ids.has(carriedFrom))
  return { ...analysis, attributions, sources: cited({ ...analysis, attributions }) }
}

function cited({ sources, attributions, nonResponses }: Analysis): Analysis['sources'] {
  const sourceOf = byId(sources)
  const kept = new Set<string>()
  const keep = (id: string | null) => {
    if (id === null || kept.has(id)) return
    kept.add(id)
    keep(sourceOf.get(id)?.subsetOf ?? null)
  }
  for (const { sourceIds, relays } of attributions) for (const id of [...sourceIds, ...relays]) keep(id)
  for (const { sourceId } of nonResponses) keep(sourceId)
  return sources
    .filter(({ id }) => kept.has(id))
    .map(source => ({ ...source, distinctFrom: source.distinctFrom.filter(id => kept.has(id)) }))
}
