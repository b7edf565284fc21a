import type { Analysis } from '../../model/analysis.js'
import { cutTo } from '../../rendering/columns.js'
import { printable, WIDTH } from './printable.js'

/** The sources of an article, each with its description and why its mentions are one. */
export function sourceLines({ sources }: Analysis): string {
  return list(
    'Sources',
    sources.flatMap(source => [
      `${source.id} ${source.class}, ${source.count ?? 'no'} people: ${source.label}`,
      ...Object.entries({
        name: source.name,
        'speaks for': source.spokesperson ? (source.affiliation?.text ?? 'a body') : null,
        title: source.title?.text,
        affiliation: source.affiliation?.text,
        justification: source.justification?.text,
        'knows by': source.basisOfKnowledge?.text,
        'unnamed for': source.anonymity.reason?.text,
        motive: source.anonymity.motive?.text,
        'part of': source.subsetOf,
        'not the same as': source.distinctFrom.join(' '),
      })
        .filter(([, words]) => words)
        .map(([what, words]) => `   ${what}: ${words}`),
      ...source.because.map(reason => `   because ${reason}`),
    ]),
  )
}

/** The claims of an article, each with what it rests on. */
export function claimLines({ claims, article }: Analysis): string {
  return list(
    'Claims',
    claims.map(({ id, content, attributionIds, support }) => {
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      const basis = `${support.basis}, ${support.independent} independent, ${support.people ?? 'no'} people`
      return `${id} ${attributionIds.join(' ')} on ${support.sourceIds.join(' ') || 'nobody'} (${basis}): ${cutTo(WIDTH, words)}`
    }),
  )
}

/** Who was asked and did not answer. */
export function nonResponseLines({ nonResponses }: Analysis): string {
  return list(
    'Non-responses',
    nonResponses.map(
      ({ party, outcome, sourceId }) => `${outcome}: ${party}${sourceId === null ? '' : ` (${sourceId})`}`,
    ),
  )
}

const list = (title: string, lines: readonly string[]) =>
  [title, ...(lines.length > 0 ? lines : ['none']).map(line => `  ${printable(line)}`)].join('\n')
