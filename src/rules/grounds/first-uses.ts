import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { grouped } from '../../order/grouped.js'
import type { Evidence } from '../rule.js'
import { atClaim, type ClaimGrounds, isAsserted, sourceAt } from './claim-grounds.js'

/** A source, and the first claim that the article puts forward on its word. */
interface FirstUse {
  readonly source: Source
  readonly grounds: ClaimGrounds
  /** What a finding says of its place: where the source is printed. */
  readonly place: ReturnType<typeof atClaim>
}

/** The first uses of some sources, in reading order: what is said of a source is said once. */
export function firstUses(grounds: readonly ClaimGrounds[], among: ReadonlySet<Source>): FirstUse[] {
  const seen = new Set<Source>()
  const evidenceIn = answeredOnce(evidenceOf)
  return grounds.filter(isAsserted).flatMap(each =>
    each.sources.flatMap(source => {
      if (!among.has(source) || seen.has(source)) return []
      seen.add(source)
      const evidence = evidenceIn(each)(source)
      return {
        source,
        grounds: each,
        place: { ...atClaim(each), at: sourceAt(source, each), evidence, sourceId: source.id },
      }
    }),
  )
}

/**
 * Prepares the question what of a claim’s evidence a source gives: of many who say the same, each has its own words.
 */
function evidenceOf({ attributions, evidence }: ClaimGrounds): (source: Source) => Evidence[] {
  const bySource = grouped(attributions.flatMap(each => each.sourceIds.map(id => [id, each] as const)))
  const byStart = grouped(evidence.map(each => [each.at.start, each]))
  return ({ id }) => {
    const stretches = (bySource.get(id) ?? attributions).flatMap(({ source, content }) => [...source, ...content])
    return [...new Set(stretches.flatMap(({ start }) => byStart.get(start) ?? []))]
  }
}
