import type { Analysis } from '../../model/analysis.js'
import type { Finding } from '../../model/finding.js'
import { grouped } from '../../order/grouped.js'
import { claimLines, nonResponseLines, sourceLines } from './lists.js'
import { underlined } from './underlined.js'
import { underliningsOf } from './underlinings.js'

/**
 * An article with what every stage found: each sentence with rows of underlining, then the sources, claims and
 * non-responses with the reasons.
 */
export function trace(analysis: Analysis, findings: readonly Finding[]): string {
  const { text, blocks } = analysis.article
  const underlinings = underliningsOf(analysis, findings)
  const sentencesOf = grouped(analysis.sentences.map(sentence => [sentence.block, sentence] as const))
  const body = blocks.map(({ kind }, index) => {
    const sentences = sentencesOf.get(index) ?? []
    return [`[${kind}]`, ...sentences.map(sentence => underlined(text, sentence, underlinings))].join('\n')
  })
  return `${[...body, sourceLines(analysis), claimLines(analysis), nonResponseLines(analysis)].join('\n\n')}\n`
}
