import type { Range } from '../../../model/range.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import type { Interview } from '../interview/interview.js'
import type { CarryOver } from './carry-over.js'
import { attributionsBySentence, type Said } from './sentences-touched.js'

/** As sure as the turn of a transcript: how often what stands below a question is no answer was not counted. */
const CERTAINTY = 0.8

/**
 * What else is said in the answers of an interview: runs of sentences of one paragraph in which nothing else is
 * attributed. `from` is the index of the first attribution to who answers.
 */
export function findAnswers(
  row: TokenRow,
  { parts, labels }: Interview,
  attributions: readonly Said[],
  from: number,
): CarryOver[] {
  const pastLabel = (at: number) => labels.get(at) ?? at
  const touched = attributionsBySentence(row, attributions)
  const isOpen = (index: number) => {
    const { block = -1 } = row.sentences[index] ?? {}
    const hasWords = pastLabel(row.first[index] ?? 0) < (row.first[index + 1] ?? 0)
    return parts.get(block) === 'answer' && touched[index]?.length === 0 && hasWords
  }
  const why = 'an interview prints what was answered below the question'
  return runsOf(row, isOpen, pastLabel).map(content => ({ content, from, certainty: CERTAINTY, manner: 'direct', why }))
}

/** Open sentences that stand side by side in a paragraph, as one range each, without the label before them. */
function runsOf(row: TokenRow, isOpen: (index: number) => boolean, pastLabel: (at: number) => number): Range[] {
  const runs: { start: number; end: number }[] = []
  row.sentences.forEach(({ block, end }, index) => {
    if (!isOpen(index)) return
    const before = row.sentences[index - 1]
    const run = runs.at(-1)
    if (run && before?.block === block && isOpen(index - 1)) run.end = end
    else runs.push({ start: row.tokens[pastLabel(row.first[index] ?? 0)]?.start ?? 0, end })
  })
  return runs
}
