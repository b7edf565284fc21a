import { indefinites } from '../../english/one-more.js'
import type { Analysis } from '../../model/analysis.js'
import type { Quote, Source } from '../../model/source.js'
import { type ClaimGrounds, isAsserted } from './claim-grounds.js'

/**
 * The sources that are kept from readers: people without a name. Who speaks for a body is not, since the body answers
 * for the words; nor is one person whom the article only points at ("the director of the museum", "his wife"), since
 * readers can tell who that is.
 */
export function unnamedSources({ sources, article }: Pick<Analysis, 'article' | 'sources'>): ReadonlySet<Source> {
  return new Set(
    sources.filter(each => each.class === 'unnamed-person' && !each.spokesperson && isKept(each, article.text)),
  )
}

function isKept({ count, mentions, anonymity, subsetOf, distinctFrom }: Source, text: string): boolean {
  if (count !== 1 || anonymity.reason !== null || subsetOf !== null || distinctFrom.length > 0) return true
  return mentions.some(({ start, end }) =>
    indefinites.has(text.slice(start, end).split(/\s/, 1)[0]?.toLowerCase() ?? ''),
  )
}

/** Whether a claim is asserted by unnamed people alone. */
export function restsOnUnnamed(grounds: ClaimGrounds, unnamed: ReadonlySet<Source>): boolean {
  const { sources } = grounds
  return isAsserted(grounds) && sources.length > 0 && sources.every(source => unnamed.has(source))
}

/** Whether a single unnamed person is all that stands behind a claim. */
export function restsOnOneUnnamed(grounds: ClaimGrounds, unnamed: ReadonlySet<Source>): boolean {
  return restsOnUnnamed(grounds, unnamed) && grounds.claim.support.people === 1
}

/** The printed reason why a source is not named. What is said of a group is said of its parts: “two of the sources”. */
export function reasonFor(source: Source, sources: ReadonlyMap<string, Source>): Quote | null {
  const seen = new Set<Source>()
  for (let each: Source | undefined = source; each && !seen.has(each); each = sources.get(each.subsetOf ?? '')) {
    if (each.anonymity.reason) return each.anonymity.reason
    seen.add(each)
  }
  return null
}
