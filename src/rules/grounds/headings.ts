import { isHeading } from '../../analysis/sentences/headings.js'
import type { Article, Block } from '../../model/article.js'
import { answeredOnce } from '../../order/answered-once.js'

/** Words that a headline or the line below it has at most, where a plain text opens with them. */
const HEADLINE = 12

/** The same where each of its words has a capital. */
const HEADLINE_IN_CAPITALS = 24

/** The headings of an article: their sources stand in the text below. */
export const headings = answeredOnce(({ blocks, text }: Article): readonly Block[] => {
  const lead = blocks.findIndex(block => !opensLikeHeadline(text.slice(block.start, block.end)))
  return blocks.filter((block, index) => isHeading(block) || index < lead)
})

/** "Harbour Board Shuts the Lock After a Year of Leaks and Nobody Says for How Long" */
function opensLikeHeadline(text: string): boolean {
  const words = text.match(/\S+/g) ?? []
  if (words.length <= HEADLINE) return true
  return words.length <= HEADLINE_IN_CAPITALS && !words.some(word => /^\p{Ll}{5,}/u.test(word))
}
