import type { Article } from '../model/article.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Claim } from '../model/claim.js'
import type { NonResponse } from '../model/non-response.js'
import type { Range } from '../model/range.js'
import type { Source } from '../model/source.js'
import { byId } from '../order/by-id.js'
import { inOrder } from '../order/ranges.js'
import { putsForward } from './claims/puts-forward.js'
import { sameClaims } from './claims/same-claims.js'
import { supportOf } from './claims/support.js'

/**
 * What the article puts forward on its sources' authority, and what stands behind each claim. Attributions whose
 * wording leaves no doubt that they say the same are one claim.
 */
export function gatherClaims(
  article: Article,
  sentences: readonly Range[],
  attributions: readonly SourcedAttribution[],
  sources: readonly Source[],
  nonResponses: readonly NonResponse[],
): Claim[] {
  const asserting = attributions.filter(putsForward(article.text, sentences, sources, nonResponses))
  const sourceOf = byId(sources)
  return sameClaims(article.text, asserting).map((together, index) => ({
    id: `C${index + 1}`,
    content: inOrder(together.flatMap(each => each.content)),
    attributionIds: together.map(each => each.id),
    support: supportOf(together, sourceOf),
  }))
}
