import type { ReportSource, Span } from '../../model/report.js'
import type { Quote, Source } from '../../model/source.js'
import type { PlaceInFile } from '../../reading/place.js'

/** The sources, each described in the article’s words, with the places of these in the file. */
export function sourcesSection(sources: readonly Source[], place: PlaceInFile): ReportSource[] {
  return sources.map(source => {
    const { title, affiliation, justification, basisOfKnowledge, anonymity } = source
    const { reason, motive } = anonymity
    return {
      id: source.id,
      label: source.label,
      name: source.name,
      class: source.class,
      spokesperson: source.spokesperson,
      count: source.count,
      title: textOf(title),
      affiliation: textOf(affiliation),
      justification: textOf(justification),
      basisOfKnowledge: textOf(basisOfKnowledge),
      anonymity: { reason: textOf(reason), motive: textOf(motive) },
      subsetOf: source.subsetOf,
      distinctFrom: [...source.distinctFrom],
      mentions: source.mentions.map(place),
      evidence: placed({ title, affiliation, justification, basisOfKnowledge, reason, motive }, place),
      because: [...source.because],
    }
  })
}

const textOf = (quote: Quote | null) => quote?.text ?? null

function placed(quotes: Readonly<Record<string, Quote | null>>, place: PlaceInFile): Record<string, Span> {
  return Object.fromEntries(Object.entries(quotes).flatMap(([what, quote]) => (quote ? [[what, place(quote)]] : [])))
}
