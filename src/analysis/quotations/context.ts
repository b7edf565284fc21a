import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { firstWhere } from '../../order/first-where.js'
import { joined } from '../../order/joined.js'

/** The words in and around a quotation. */
export interface Surroundings {
  /** The nearest words of its sentence before it, and of the sentence in which it ends, behind it. */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  /** The words between the marks. */
  readonly inside: readonly Token[]
}

/** What the sentences of an article tell about a place in it. */
export interface Context {
  sentenceEnd(at: number): number
  around(parts: readonly Range[]): Surroundings
}

/** Words on each side that count as near, marks included: more than sentences have, apart from endless ones. */
const NEAR = 80

const quotationMark = /^["“”„‟″＂«»‹›`'‘’‚‛]+$/u

/** @param sentences of an article, in order */
export function contextOf(sentences: readonly Sentence[]): Context {
  const tokens = joined(sentences.map(sentence => sentence.tokens))
  const sentenceAt = (at: number) => sentences[firstEndingAfter(sentences, at)]
  return {
    sentenceEnd: at => sentenceAt(at)?.end ?? at,
    around(parts) {
      const start = parts[0]?.start ?? 0
      const end = parts.at(-1)?.end ?? start
      const from = firstEndingAfter(tokens, start)
      const to = firstEndingAfter(tokens, end)
      const ownStart = sentenceAt(start)?.start ?? start
      const ownEnd = sentenceAt(end - 1)?.end ?? end
      return {
        before: tokens.slice(Math.max(0, from - NEAR), from).filter(token => token.start >= ownStart),
        after: tokens.slice(to, to + NEAR).filter(token => token.end <= ownEnd),
        inside: tokens.slice(from, to).filter(token => !quotationMark.test(token.text)),
      }
    },
  }
}

/** The index of the first range that ends behind an offset; ranges are in order. */
const firstEndingAfter = (ranges: readonly Range[], at: number) => firstWhere(ranges, ({ end }) => end > at)
