import { supportOf } from '../../analysis/claims/support.js'
import type { Analysis } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { SecondSource } from '../../model/corrections.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { byId } from '../../order/by-id.js'
import { overlapping } from '../../order/ranges.js'

/**
 * Adds a source that the article does not print to the claims in a place.
 *
 * @returns why there is nothing to bear out, and what to do
 */
export function borneOut(
  analysis: Analysis,
  place: Range,
  correction: Pick<SecondSource, 'source' | 'class'>,
  because: string,
): Analysis | string {
  const here = overlapping([place])
  const found = analysis.claims.filter(({ content }) => content.some(here))
  if (found.length === 0) return 'No claim is found there any more. Remove the correction.'
  const printed = byId(analysis.sources)
  const restsOnIt = ({ support }: Claim) =>
    support.sourceIds.some(id => isCalled(printed.get(id), correction.source.trim().toLowerCase()))
  const borne = new Set(found.filter(claim => !restsOnIt(claim)))
  if (borne.size === 0) return `“${correction.source}” is a source of it already. Remove the correction.`
  const sources = [...analysis.sources, sourceOf(correction, newId(analysis.sources), because)]
  const known = byId(sources)
  const added = sources.slice(-1).map(({ id }) => ({ sourceIds: [id] }))
  return {
    ...analysis,
    sources,
    claims: analysis.claims.map(claim =>
      borne.has(claim)
        ? { ...claim, support: supportOf([{ sourceIds: claim.support.sourceIds }, ...added], known) }
        : claim,
    ),
  }
}

const isCalled = (source: Source | undefined, name: string) =>
  source?.label.toLowerCase() === name || source?.name?.toLowerCase() === name

const newId = (sources: readonly Source[]) => `S${Math.max(0, ...sources.map(({ id }) => Number(id.slice(1)))) + 1}`

function sourceOf(
  { source, class: kind }: Pick<SecondSource, 'source' | 'class'>,
  id: string,
  because: string,
): Source {
  return {
    id,
    label: source,
    name: kind === 'unnamed-person' ? null : source,
    class: kind,
    spokesperson: false,
    count: kind === 'named-person' || kind === 'unnamed-person' ? 1 : null,
    title: null,
    affiliation: null,
    justification: null,
    basisOfKnowledge: null,
    anonymity: { reason: null, motive: null },
    subsetOf: null,
    distinctFrom: [],
    mentions: [],
    because: [because],
  }
}
