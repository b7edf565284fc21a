import type { Article, Block } from '../../model/article.js'
import { headings } from './headings.js'

/** The first paragraphs of an article, below its headings. */
export function openingParagraphs(article: Article, count: number): readonly Block[] {
  const titles = new Set(headings(article))
  return article.blocks.filter(block => block.kind === 'paragraph' && !titles.has(block)).slice(0, count)
}
