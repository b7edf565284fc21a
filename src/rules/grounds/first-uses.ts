import type { Source } from '../../model/source.js'
import { atClaim, type ClaimGrounds, isAsserted, sourceAt } from './claim-grounds.js'

/** A source, and the first claim that the article puts forward on its word. */
export interface FirstUse {
  readonly source: Source
  readonly grounds: ClaimGrounds
  /** What a finding says of its place: where the source is printed. */
  readonly place: ReturnType<typeof atClaim>
}

/** The first uses of some sources, in reading order: what is said of a source is said once. */
export function firstUses(grounds: readonly ClaimGrounds[], among: ReadonlySet<Source>): FirstUse[] {
  const seen = new Set<Source>()
  return grounds.filter(isAsserted).flatMap(each =>
    each.sources.flatMap(source => {
      if (!among.has(source) || seen.has(source)) return []
      seen.add(source)
      return { source, grounds: each, place: { ...atClaim(each), at: sourceAt(source, each), sourceId: source.id } }
    }),
  )
}
