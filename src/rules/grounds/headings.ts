import type { Article, Block } from '../../model/article.js'

/** Words that a headline or the line below it has at most, where a plain text opens with them. */
const HEADLINE = 12

/** The headings of an article: their sources stand in the text below. */
export function headings({ blocks, text }: Article): readonly Block[] {
  const lead = blocks.findIndex(({ start, end }) => (text.slice(start, end).match(/\S+/g)?.length ?? 0) > HEADLINE)
  return blocks.filter((block, index) => isHeading(block) || index < lead)
}

/** Whether a block is marked as a heading. */
export const isHeading = ({ kind }: Block): boolean => kind === 'headline' || kind === 'subheading'
