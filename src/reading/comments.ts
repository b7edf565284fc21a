import type { Nodes } from 'mdast'
import type { Article } from '../model/article.js'
import type { Range } from '../model/range.js'
import { byteOrderMarks } from './byte-order-marks.js'
import { fromHtml, markdownParser } from './parsers.js'
import { nodesIn, placeOf } from './syntax-tree.js'
import { parsedXml, XmlComment, XmlElement } from './xml.js'

/** A comment of the file, `<!-- … -->`; its range is in UTF-16 units of the file. */
export interface Comment extends Range {
  /** What stands between the marks, without the white space around it. */
  readonly text: string
}

let parser: ReturnType<typeof markdownParser> | undefined

function parseMarkdown(content: string): Nodes {
  parser ??= markdownParser()
  return parser.parse(content)
}

/**
 * The comments that Markdown, HTML, NITF and NewsML-G2 hold and that begin with a word; in reading order. Comments in
 * code and in a CDATA section are none.
 */
export function commentsIn(article: Pick<Article, 'format' | 'file' | 'path'>, word: string): Comment[] {
  if (!article.file.includes(word)) return []
  return commentsOf(article).filter(({ text }) => text.split(/\s/, 1)[0] === word)
}

function commentsOf({ format, file, path }: Pick<Article, 'format' | 'file' | 'path'>): Comment[] {
  if (format === 'nitf' || format === 'newsml-g2') return commentsOfXml(parsedXml(path, file).root)
  const marks = byteOrderMarks(file)
  const content = file.slice(marks)
  const pages = format === 'html' ? [{ start: 0, end: content.length }] : []
  const parts = format === 'markdown' ? htmlIn(parseMarkdown(content)) : pages
  return parts.flatMap(({ start, end }) =>
    commentsOfHtml(content.slice(start, end)).map(comment => moved(comment, start + marks)),
  )
}

/** Where HTML stands in a document. */
const htmlIn = (root: Nodes): Range[] =>
  nodesIn(root)
    .filter(({ type }) => type === 'html')
    .map(placeOf)

function commentsOfXml(element: XmlElement): Comment[] {
  return element.children.flatMap(child => {
    if (child instanceof XmlElement) return commentsOfXml(child)
    return child instanceof XmlComment ? [{ text: child.content.trim(), start: child.start, end: child.end }] : []
  })
}

function commentsOfHtml(html: string): Comment[] {
  return nodesIn(fromHtml(html, { fragment: !/<!doctype|<html/i.test(html) })).flatMap(node =>
    node.type === 'comment' ? [{ text: node.value.trim(), ...placeOf(node) }] : [],
  )
}

const moved = ({ text, start, end }: Comment, by: number): Comment => ({ text, start: start + by, end: end + by })
