import type { Claim } from '../../model/claim.js'
import type { Range } from '../../model/range.js'
import type { ReportClaim, Span } from '../../model/report.js'

/** The claims, their content at its places in the file. */
export function claimsSection(claims: readonly Claim[], places: (range: Range) => Span[]): ReportClaim[] {
  return claims.map(({ id, content, attributionIds, support }) => ({
    id,
    content: content.flatMap(places),
    attributionIds: [...attributionIds],
    support: { ...support, sourceIds: [...support.sourceIds] },
  }))
}
