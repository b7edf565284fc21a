import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { ReportAttribution, Span } from '../../model/report.js'

/** The attributions, each part at its places in the file: one that a page break parts is two. */
export function attributionsSection(
  attributions: readonly SourcedAttribution[],
  places: (range: Range) => Span[],
): ReportAttribution[] {
  return attributions.map(found => ({
    id: found.id,
    manner: found.manner,
    act: found.act,
    source: found.source.flatMap(places),
    cue: found.cue.flatMap(places),
    content: found.content.flatMap(places),
    sourceIds: [...found.sourceIds],
    carriedOver: found.carriedFrom !== null,
    relays: [...found.relays],
    certainty: rounded(found.certainty),
    because: [...found.because],
  }))
}

/** To thousandths: more digits would tell nothing, and could differ between machines. */
export const rounded = (certainty: number) => Math.round(certainty * 1000) / 1000
