import type { Report, ReportAttribution, Span } from '../model/report.js'
import { codePoints } from './code-points.js'
import { proseOf, wordsAt } from './prose.js'
import { visible } from './visible.js'

/**
 * The attributions as brat standoff (https://brat.nlplab.org/standoff.html), as PolNeAR uses it: `T` lines for the
 * Source, Cue and Content of each, one for the Attribution at its cue, and an `E` line that ties them together. Offsets
 * count Unicode code points of the file. The corpora know no attribution without a cue, so sentences that carry a
 * source over are left out.
 */
export function renderBrat(report: Report): string {
  const prose = proseOf(report.article)
  const place = codePoints(report.article.astral)
  const cued = report.attributions.filter(({ cue, carriedOver }) => cue.length > 0 && !carriedOver)
  let entities = 0
  const lines = cued.flatMap((attribution, event) => {
    const named = roles(attribution).map(([type, spans]) => ({ id: `T${++entities}`, type, spans }))
    return [
      ...named.map(
        ({ id, type, spans }) => `${id}\t${type} ${offsets(spans, place)}\t${visible(wordsAt(prose, spans).join(' '))}`,
      ),
      `E${event + 1}\t${named
        .toReversed()
        .map(({ id, type }) => `${type}:${id}`)
        .join(' ')}`,
    ]
  })
  return lines.map(line => `${line}\n`).join('')
}

function roles({ source, cue, content }: ReportAttribution): readonly (readonly [string, readonly Span[]])[] {
  const all = [
    ['Source', source],
    ['Cue', cue],
    ['Content', content],
    ['Attribution', cue],
  ] as const
  return all.filter(([, spans]) => spans.length > 0)
}

function offsets(spans: readonly Span[], place: (offset: number) => number): string {
  return spans.map(({ start, end }) => `${place(start)} ${place(end)}`).join(';')
}
