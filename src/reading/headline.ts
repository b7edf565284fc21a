import type { Page } from './page.js'
import type { Passage } from './passage.js'

/** Longer first lines are sentences without a period. */
const longestHeadline = 160

/**
 * Tells headlines and cross-heads of plain text from its paragraphs: short lines that end without a period before a
 * longer paragraph, the first of them the headline unless the title is known
 * to be another. A headline printed twice, as page scrapers do, is kept once.
 */
export function markHeadlines({ passages, metadata, links }: Page): Page {
  const title = metadata.title ?? null
  const marked: Passage[] = []
  for (const [index, passage] of passages.entries()) {
    const { text, kind } = passage
    if (index === 1 && marked[0]?.text === text) continue
    const first = marked.length === 0 && (title === null || title === text)
    const next = passages[index + 1]?.text ?? ''
    const heading =
      kind === 'paragraph' && next !== '' && looksLikeHeading(text, first) && (first || next.length > text.length)
    marked.push(heading ? { ...passage, kind: first ? 'headline' : 'subheading' } : passage)
  }
  const headline = marked[0]?.kind === 'headline' ? marked[0].text : null
  return { passages: marked, metadata: { ...metadata, title: title ?? headline }, links }
}

/** A question is a headline, but more often speech than a cross-head. */
function looksLikeHeading(text: string, first: boolean): boolean {
  if (text.length > longestHeadline || !/^["'“‘]?[\p{Lu}\d]/u.test(text)) return false
  return !(first ? /[.:;,…]["'”’)]*$/ : /[.:;,…?!]["'”’)]*$/).test(text)
}
