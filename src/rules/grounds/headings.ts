import type { Article, Block } from '../../model/article.js'

/** Words that the headline of a plain text has at most, where it stands as the first of several paragraphs. */
const HEADLINE = 12

/** The headings of an article: their sources stand in the text below. */
export function headings({ blocks, text }: Article): readonly Block[] {
  const [first] = blocks
  return blocks.filter(block => {
    if (block.kind === 'headline' || block.kind === 'subheading') return true
    if (block !== first || blocks.length === 1) return false
    return (text.slice(block.start, block.end).match(/\S+/g)?.length ?? 0) <= HEADLINE
  })
}
