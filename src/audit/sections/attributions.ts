import type { SourcedAttribution } from '../../model/attribution.js'
import type { ReportAttribution } from '../../model/report.js'
import type { PlaceInFile } from '../../reading/place.js'

export function attributionsSection(
  attributions: readonly SourcedAttribution[],
  place: PlaceInFile,
): ReportAttribution[] {
  return attributions.map(found => ({
    id: found.id,
    manner: found.manner,
    act: found.act,
    source: found.source.map(place),
    cue: found.cue.map(place),
    content: found.content.map(place),
    sourceIds: [...found.sourceIds],
    carriedOver: found.carriedOver,
    relays: [...found.relays],
    certainty: rounded(found.certainty),
    because: [...found.because],
  }))
}

/** To thousandths: more digits would tell nothing, and could differ between machines. */
export const rounded = (certainty: number) => Math.round(certainty * 1000) / 1000
