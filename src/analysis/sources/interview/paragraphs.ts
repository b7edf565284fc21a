import type { Block } from '../../../model/article.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { type Label, labelAt } from './labels.js'

/** A paragraph of an article. */
export interface Paragraph extends Stretch {
  /** Its block's index. */
  readonly index: number
  readonly isHeading: boolean
  readonly label: Label | null
  /** Whether it ends with a question that is no answer's own: "Was I wrong?" */
  readonly asks: boolean
}

/** All that have words, in order. */
export function paragraphsOf(row: TokenRow, blocks: readonly Block[]): readonly Paragraph[] {
  const opening = row.sentences.flatMap(({ block }, index) =>
    block === row.sentences[index - 1]?.block ? [] : [index],
  )
  return opening.map((sentence, n): Paragraph => {
    const stretch = { from: row.first[sentence] ?? 0, to: row.first[opening[n + 1] ?? row.sentences.length] ?? 0 }
    const index = row.sentences[sentence]?.block ?? -1
    const { start = 0, end = 0, kind = 'paragraph' } = blocks[index] ?? {}
    const endsAsking = row.text.slice(start, end).trimEnd().endsWith('?')
    const asks = endsAsking && (holds(row, stretch, YOU) || !holds(row, stretch, ME))
    return { ...stretch, index, isHeading: kind !== 'paragraph', label: labelAt(row, stretch.from), asks }
  })
}

export const YOU = /^your?$/
export const ME = /^(?:i|me|my)$/

/** Whether a word like some stands in a stretch, outside of where `without` has a 1. */
export const holds = ({ lower }: TokenRow, { from, to }: Stretch, words: RegExp, without?: Uint8Array): boolean =>
  lower.slice(from, to).some((word, i) => words.test(word) && without?.[from + i] !== 1)
