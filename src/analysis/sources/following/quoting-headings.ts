import type { Block } from '../../../model/article.js'
import type { Attribution } from '../../../model/attribution.js'
import type { Quotation } from '../../../model/quotation.js'
import type { Range } from '../../../model/range.js'
import type { CarryOver } from './carry-over.js'
import { isHeadingLike } from './heading-like.js'

/** How sure it is that a heading quotes the source that says its words below. */
const CERTAINTY = 0.9
/** How many quoted parts below a heading are compared with it. */
const REACH = 60

/** Headings in quotation marks that quote what a source says below them. */
export function findQuotingHeadings(
  text: string,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
): CarryOver[] {
  const headings = new Set(blocks.filter(block => isHeadingLike(text, block)).map(({ start }) => start))
  const quoting = quotations.flatMap(({ kind, parts: [content] }) =>
    kind === 'speech' && content && headings.has(content.start) && !covers(attributions, content) ? content : [],
  )
  if (quoting.length === 0) return []
  const spoken = attributions.flatMap(({ manner, content }, index) =>
    manner === 'indirect' ? [] : content.map(part => ({ index, start: part.start, words: ` ${plain(text, part)} ` })),
  )
  return quoting.flatMap((content): CarryOver[] => {
    const words = plain(text, content)
    const below = spoken.filter(({ start }) => start > content.end).slice(0, REACH)
    const found = below.find(each => each.words.includes(` ${words} `))
    const certainty = found && attributions[found.index]?.certainty
    if (!found || certainty === undefined) return []
    const why = 'the heading quotes what is said below it'
    return [{ content, from: found.index, certainty: certainty * CERTAINTY, manner: 'direct', why }]
  })
}

const plain = (text: string, { start, end }: Range): string =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

function covers(attributions: readonly Attribution[], { start, end }: Range): boolean {
  return attributions.some(({ content }) => content.some(part => part.start < end && part.end > start))
}
