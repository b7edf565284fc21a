import type { Article } from '../model/article.js'
import type { Quotation } from '../model/quotation.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import { inOrder } from '../order/ranges.js'
import { contextOf } from './quotations/context.js'
import { kindOf } from './quotations/kind.js'
import { type Family, findMarks, type Mark } from './quotations/marks.js'
import { quotedParts } from './quotations/quoted-parts.js'

/**
 * What an article prints in quotation marks, in reading order, and what for. Of quotations inside one another only
 * the outermost counts. Every kind of mark is known, curly, straight or typed as two single ones, and single marks
 * as the British use them; marks that do not pair are survived.
 */
export function findQuotations(article: Article, sentences: readonly Sentence[]): Quotation[] {
  const blocks = article.blocks.map(({ start, end }) => {
    const text = article.text.slice(start, end)
    return { text, start, marks: findMarks(text) }
  })
  const context = contextOf(sentences)
  const within = (family: Family, outside: readonly Range[] = []) => {
    const isOutside = excluding(outside)
    const own =
      ({ start }: { start: number }) =>
      (mark: Mark) =>
        mark.family === family && isOutside(start + mark.start)
    return quotedParts(
      blocks.map(block => ({ ...block, marks: block.marks.filter(own(block)) })),
      context.sentenceEnd,
    )
  }
  const double = within('double')
  const guillemets = within('guillemet')
  const single = within('single', inOrder([...double, ...guillemets].flat()))
  const holdsWords = (parts: readonly Range[]) =>
    parts.some(({ start, end }) => /[\p{L}\p{N}]/u.test(article.text.slice(start, end)))
  return outermost([...double, ...guillemets, ...single])
    .filter(holdsWords)
    .map(parts => ({ kind: kindOf(parts, context), parts }))
}

/** Whether an offset lies outside all of the ranges; asked of offsets in ascending order. */
function excluding(ranges: readonly Range[]): (offset: number) => boolean {
  let at = 0
  return offset => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++
    return offset < (ranges[at]?.start ?? Number.POSITIVE_INFINITY)
  }
}

function outermost(quotations: readonly (readonly Range[])[]): readonly (readonly Range[])[] {
  const sorted = quotations.toSorted((one, other) => startOf(one) - startOf(other))
  let end = 0
  return sorted.filter(parts => {
    if (startOf(parts) < end) return false
    end = endOf(parts)
    return true
  })
}

const startOf = (parts: readonly Range[]) => parts[0]?.start ?? 0
const endOf = (parts: readonly Range[]) => parts.at(-1)?.end ?? 0
