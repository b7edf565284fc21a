import type { NonResponse } from '../../model/non-response.js'
import type { ReportNonResponse } from '../../model/report.js'
import type { PlaceInFile } from '../../reading/place.js'

/** Who was asked and did not answer, and where the file says so. */
export function nonResponsesSection(nonResponses: readonly NonResponse[], place: PlaceInFile): ReportNonResponse[] {
  return nonResponses.map(found => ({
    party: found.party,
    sourceId: found.sourceId,
    outcome: found.outcome,
    span: place(found),
  }))
}
