import type { Piece } from '../../model/article.js'
import { createBlockBuilder } from '../block-builder.js'
import type { Page, PageLink } from '../page.js'
import { withSingleSpaces } from '../single-spaces.js'
import { nameOf, type Xml, XmlElement, XmlText } from '../xml.js'
import { piecesOfNode } from './pieces.js'

/** Elements of NITF and XHTML that begin a block; the text of every other one runs on with the text around it. */
const blocks = new Set(
  (
    'article block blockquote body body.content bq credit dd div dl dt h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main ' +
    'nitf ol p pre section ul'
  ).split(' '),
)

/** Elements that hold no prose of an article: what is about it, beside it, or set as a table. */
const leftOut = new Set(
  (
    'abstract aside audio byline copyrite custom-table datasource dateline distributor fig figure fn footer form head iframe media ' +
    'nav nitf-table note object script series style table video'
  ).split(' '),
)

/** The blocks of prose in an element of NITF or XHTML, in the order of the file, and its links. */
export function passagesOfXml(element: XmlElement, xml: Xml): Pick<Page, 'passages' | 'links'> {
  const links: PageLink[] = []
  const builder = createBlockBuilder()
  const add = (pieces: readonly Piece[]) => withSingleSpaces(pieces).forEach(builder.add)
  const visitChildren = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!(child instanceof XmlElement)) add(piecesOfNode(child, xml))
      else if (!leftOut.has(nameOf(child))) visit(child)
    }
  }
  const visit = (child: XmlElement) => {
    const name = nameOf(child)
    if (name === 'br') add([{ text: ' ', start: child.start, end: child.end }])
    else if (name === 'q') visitQuotation(child)
    else if (blocks.has(name)) {
      builder.open(name)
      visitChildren(child)
      builder.close()
    } else {
      const address = name === 'a' ? child.attributes.href : undefined
      if (address) links.push({ start: child.start, end: child.end, address })
      visitChildren(child)
    }
  }
  /** The element stands for the marks, which are printed where the words bring none of their own. */
  const visitQuotation = (quotation: XmlElement) => {
    const [first, last] = [quotation.children.at(0), quotation.children.at(-1)]
    const marked = first !== undefined && last !== undefined && !/^["'“‘«„]?$/.test(openingOf(quotation))
    if (marked) add([{ text: '“', start: quotation.start, end: first.start }])
    visitChildren(quotation)
    if (marked) add([{ text: '”', start: last.end, end: quotation.end }])
  }

  visit(element)
  builder.close()
  return { passages: builder.passages.filter(({ text }) => text !== ''), links }
}

/** The first character of an element's words, or nothing. */
function openingOf(element: XmlElement): string {
  for (const child of element.children) {
    const opening =
      child instanceof XmlElement
        ? openingOf(child)
        : child instanceof XmlText
          ? child.text.trimStart().slice(0, 1)
          : ''
    if (opening !== '') return opening
  }
  return ''
}
