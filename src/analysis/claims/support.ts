import { isSpeakersTitle } from '../../english/speaking-for.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Claim, SupportBasis } from '../../model/claim.js'
import type { Source } from '../../model/source.js'

type Support = Claim['support']

/**
 * What stands behind a claim, as an editor counts it: a part of a group adds nothing to the group, a spokesperson
 * nothing to the body spoken for, and a plural without a number is at least two.
 *
 * @param byId the sources of the article
 */
export function supportOf(
  attributions: readonly Pick<SourcedAttribution, 'sourceIds'>[],
  byId: ReadonlyMap<string, Source>,
): Support {
  const ids = [...new Set(attributions.flatMap(each => each.sourceIds))]
  const behind = ids.map(id => byId.get(id)).filter(each => each !== undefined)
  const counted = behind.filter(each => !isWithin(each, behind, byId))
  return {
    sourceIds: ids,
    people: peopleBehind(counted),
    independent: counted.reduce((sum, each) => sum + weight(each), 0),
    basis: basisOf(counted),
  }
}

/** True where another source of the claim takes this one in. */
function isWithin(source: Source, among: readonly Source[], byId: ReadonlyMap<string, Source>): boolean {
  for (let parent = source.subsetOf; parent !== null; parent = byId.get(parent)?.subsetOf ?? null)
    if (among.some(each => each.id === parent)) return true
  const body = source.affiliation?.text.toLowerCase()
  return (
    body !== undefined &&
    speaksFor(source) &&
    among.some(each => each.class === 'organization' && each.name?.toLowerCase() === body)
  )
}

const speaksFor = (source: Source): boolean => source.spokesperson || isSpeakersTitle(source.title?.text ?? '')

function weight({ class: kind, count }: Source): number {
  if (kind !== 'unnamed-person' && kind !== 'named-person') return 1
  return count === 'many' ? 2 : (count ?? 1)
}

function peopleBehind(sources: readonly Source[]): Support['people'] {
  let people = 0
  for (const { count } of sources) {
    if (count === 'many') return 'many'
    people += count ?? 0
  }
  return people > 0 ? people : null
}

function basisOf(sources: readonly Source[]): SupportBasis {
  if (sources.length === 0) return 'none'
  const kinds = new Set(sources.map(basis))
  const [only] = kinds
  return kinds.size === 1 && only ? only : 'mixed'
}

function basis({ class: kind, spokesperson }: Source): SupportBasis {
  if (kind === 'named-person' || kind === 'author') return 'named'
  if (kind === 'unnamed-person') return spokesperson ? 'organization' : 'unnamed'
  return kind
}
