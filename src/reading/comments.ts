import type { Nodes as HtmlNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article } from '../model/article.js'
import type { Range } from '../model/range.js'

/** A comment of the file, `<!-- … -->`; its range is in UTF-16 units of the file. */
export interface Comment extends Range {
  /** What stands between the marks, without the white space around it. */
  readonly text: string
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/** The comments that Markdown and HTML hold and that begin with a word; in reading order. Comments in code are none. */
export function commentsIn({ format, file }: Pick<Article, 'format' | 'file'>, word: string): Comment[] {
  if (!file.includes(word)) return []
  // No parser counts a byte order mark.
  const mark = file.startsWith('\uFEFF') ? 1 : 0
  const content = file.slice(mark)
  const pages = format === 'html' ? [{ start: 0, end: content.length }] : []
  return (format === 'markdown' ? htmlIn(parser.parse(content)) : pages)
    .flatMap(({ start, end }) => commentsOf(content.slice(start, end)).map(comment => moved(comment, start + mark)))
    .filter(({ text }) => text.split(/\s/, 1)[0] === word)
}

/** Where HTML stands in a document. */
function htmlIn(node: Nodes): Range[] {
  if (node.type === 'html') return [placeOf(node)]
  return 'children' in node ? node.children.flatMap(htmlIn) : []
}

function commentsOf(html: string): Comment[] {
  const comments: Comment[] = []
  const visit = (node: HtmlNodes) => {
    if (node.type === 'comment') comments.push({ text: node.value.trim(), ...placeOf(node) })
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromHtml(html, { fragment: !/<!doctype|<html/i.test(html) }))
  return comments
}

const placeOf = ({ position }: Nodes | HtmlNodes): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

const moved = ({ text, start, end }: Comment, by: number): Comment => ({ text, start: start + by, end: end + by })
