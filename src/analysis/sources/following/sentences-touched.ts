import type { Attribution } from '../../../model/attribution.js'
import type { Range } from '../../../model/range.js'
import { firstWhere } from '../../../order/first-where.js'
import type { TokenRow } from '../../survey/words/token-row.js'

/** What of an attribution says something. */
export type Said = Pick<Attribution, 'content' | 'cue'>

/** For each sentence, the indexes of the attributions that say something in it. */
export function attributionsBySentence(row: TokenRow, attributions: readonly Said[]): number[][] {
  const by: number[][] = row.sentences.map(() => [])
  attributions.forEach((attribution, at) => {
    for (const range of [...attribution.content, ...attribution.cue])
      for (const index of sentencesIn(row, range)) {
        const list = by[index]
        if (list && list[list.length - 1] !== at) list.push(at)
      }
  })
  return by
}

/** The indexes of the sentences that a range touches. */
export function sentencesIn(row: TokenRow, range: Range): number[] {
  const first = firstWhere(row.sentences, ({ end }) => end > range.start)
  const found: number[] = []
  for (let index = first; index < row.sentences.length && (row.sentences[index]?.start ?? 0) < range.end; index++)
    found.push(index)
  return found
}

/** How much of a sentence lies in a range, from 0 to 1. */
export function coverage(row: TokenRow, index: number, range: Range): number {
  const sentence = row.sentences[index]
  if (!sentence) return 0
  const covered = Math.min(range.end, sentence.end) - Math.max(range.start, sentence.start)
  return Math.max(0, covered) / Math.max(1, sentence.end - sentence.start)
}
