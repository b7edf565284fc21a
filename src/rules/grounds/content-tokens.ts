import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { countBefore } from '../../order/ranges.js'

/** The words of a stretch of prose, however many sentences it runs over. */
export function tokensIn({ start, end }: Range, sentences: readonly Sentence[]): Token[] {
  const first = Math.max(0, countBefore(sentences, start + 1) - 1)
  return sentences
    .slice(first, countBefore(sentences, end))
    .flatMap(({ tokens }) => tokens.slice(countBefore(tokens, start), countBefore(tokens, end)))
    .filter(token => token.end <= end)
}
