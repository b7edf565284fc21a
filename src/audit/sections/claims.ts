import type { Claim } from '../../model/claim.js'
import type { ReportClaim } from '../../model/report.js'
import type { PlaceInFile } from '../../reading/place.js'

export function claimsSection(claims: readonly Claim[], place: PlaceInFile): ReportClaim[] {
  return claims.map(({ id, content, attributionIds, support }) => ({
    id,
    content: content.map(place),
    attributionIds: [...attributionIds],
    support: { ...support, sourceIds: [...support.sourceIds] },
  }))
}
