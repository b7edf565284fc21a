import type { Analysis } from '../../model/analysis.js'
import { unnamedSources } from './anonymity.js'
import { claimGrounds, isAsserted, sourceAt } from './claim-grounds.js'

/** The first unnamed source that an article relies on, for rules that ask something of the article because of it. */
export function firstUnnamed(layers: Pick<Analysis, 'article' | 'attributions' | 'sources' | 'claims'>) {
  const unnamed = unnamedSources(layers.sources, layers.article.text)
  for (const grounds of claimGrounds(layers).filter(isAsserted)) {
    const source = grounds.sources.find(each => unnamed.has(each))
    if (source === undefined) continue
    const at = sourceAt(source, grounds)
    const { certainty, claim } = grounds
    const place = { at, evidence: [{ what: 'source', at }], certainty, claimId: claim.id, sourceId: source.id }
    return { label: source.label, place }
  }
  return undefined
}
