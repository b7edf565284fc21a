import type { Block } from '../../model/article.js'
import type { Attribution } from '../../model/attribution.js'
import type { Quotation } from '../../model/quotation.js'
import type { Range } from '../../model/range.js'
import type { CarryOver } from './carry-over.js'

/** How sure it is that a heading quotes the source that says its words below. */
const CERTAINTY = 0.9
/** Fewer words than this are anybody's. */
const FEWEST = 2

/** Headings in quotation marks that quote what a source says below them. */
export function findQuotingHeadings(
  text: string,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
): CarryOver[] {
  const headings = blocks.filter(({ kind }) => kind === 'headline' || kind === 'subheading')
  return quotations.flatMap(({ kind, parts }): CarryOver[] => {
    const [content] = parts
    const heading = content && headings.find(each => content.start >= each.start && content.end <= each.end)
    if (kind !== 'speech' || !content || !heading || covers(attributions, content)) return []
    const words = plain(text, content)
    if (words.split(' ').length < FEWEST) return []
    const from = attributions.findIndex(
      each =>
        each.manner !== 'indirect' &&
        each.content.some(part => part.start > content.end && ` ${plain(text, part)} `.includes(` ${words} `)),
    )
    const source = attributions[from]
    return source
      ? [
          {
            content,
            from,
            certainty: source.certainty * CERTAINTY,
            manner: 'direct',
            why: 'the heading quotes what is said below it',
          },
        ]
      : []
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
