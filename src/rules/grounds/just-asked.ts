import { surveyed } from '../../english/studies.js'
import type { Analysis } from '../../model/analysis.js'
import { indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'

/** Prepares the question whether a survey is spoken of in the sentence of a claim, or in the one before it. */
export function justAsked({
  article: { text },
  sentences,
}: Pick<Analysis, 'article' | 'sentences'>): (each: ClaimGrounds) => boolean {
  return ({ at }) => {
    const index = indexAt(sentences, at.start)
    const [before, own] = [sentences[index - 1], sentences[index]]
    if (own === undefined) return false
    return surveyed.test(text.slice(before?.block === own.block ? before.start : own.start, own.end))
  }
}
