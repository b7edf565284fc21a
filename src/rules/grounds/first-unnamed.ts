import type { Analysis } from '../../model/analysis.js'
import { sourceAt } from './claim-grounds.js'
import { insideClaims } from './inside-claims.js'
import { insideSources } from './insiders.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** What a rule on that insider says of an article that has none. */
export const NOTHING_FROM_INSIDE = {
  outcome: 'not-applicable',
  reason: 'No claim was found that rests on unnamed insiders alone.',
} as const

/**
 * The first unnamed insider on whom alone an article relies, for rules that ask something of the article because of it.
 */
export function firstUnnamed(layers: Layers) {
  const inside = insideSources(layers)
  const [grounds] = insideClaims(layers, inside)
  const source = grounds?.sources[0]
  if (grounds === undefined || source === undefined) return undefined
  const { certainty, claim } = grounds
  const at = sourceAt(source, grounds)
  const place = { at, evidence: [{ what: 'source', at }], certainty, claimId: claim.id, sourceId: source.id }
  return { label: source.label, place }
}
