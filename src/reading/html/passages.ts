import type { Element, Nodes } from 'hast'
import type { Piece } from '../../model/article.js'
import type { Range } from '../../model/range.js'
import { createBlockBuilder } from '../block-builder.js'
import type { Passage } from '../passage.js'
import { signedBreaks } from '../signed-lines.js'
import { placeOf } from '../syntax-tree.js'
import { proseIn, type Weights } from './article-body.js'
import { isFurniture, isNamedFurniture } from './furniture.js'
import { piecesOfText, type References } from './pieces.js'

/** Elements whose text runs on with the text around them; every other one begins a block. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** What is needed beside the tree to read it. */
interface HtmlSource {
  readonly file: string
  readonly references: References
  readonly weights: Weights
  readonly headline: Element | null
}

/** The blocks of prose in an element, furniture left out, in the order of the tree. */
export function passagesOf(body: Nodes, source: HtmlSource): Passage[] {
  const { file, references, weights, headline } = source
  const most = proseIn(weights, body) / 3
  const blocks = createBlockBuilder()
  let isBroken = false
  let isPreformatted = false

  const add = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      const isBlank = isPreformatted && piece.text === ' ' && blankLine.test(file.slice(piece.start, piece.end))
      if (isBlank) blocks.divide()
      else blocks.add(piece)
      isBroken &&= piece.text === ' '
    }
  }
  /** Two of them part a text as a paragraph would. */
  const lineBreak = (element: Element) => {
    if (isBroken) blocks.divide()
    else add([{ text: ' ', ...placeOf(element) }])
    isBroken = true
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'text') add(piecesOfText(node, file, references))
    else if (node.type === 'root') node.children.forEach(visit)
    else if (node.type === 'element' && !isLeftOut(node)) visitElement(node)
  }
  const visitElement = (element: Element) => {
    if (element.tagName === 'br') lineBreak(element)
    else if (element.tagName === 'q') visitQuotation(element)
    else if (inline.has(element.tagName)) element.children.forEach(visit)
    else {
      const outer = isPreformatted
      isPreformatted ||= element.tagName === 'pre'
      blocks.open(element.tagName, element === headline ? 'headline' : undefined)
      element.children.forEach(visit)
      blocks.close()
      isPreformatted = outer
    }
  }
  /** Browsers print the marks of a quotation for its tags. */
  const visitQuotation = (element: Element) => {
    const { opening, closing } = tagsOf(element)
    if (opening !== null) add([{ text: '“', ...opening }])
    element.children.forEach(visit)
    if (opening !== null && closing !== null) add([{ text: '”', ...closing }])
  }
  const isLeftOut = (element: Element) =>
    isFurniture(element) ||
    (isNamedFurniture(element) && proseIn(weights, element) <= most) ||
    isLinks(element, weights) ||
    isFigures(element, weights)

  visit(body)
  blocks.close()
  return blocks.passages.flatMap(whole => signedBreaks(whole, file))
}

const blankLine = /\n\s*\n/

/** Where the tags of an element stand around what it holds; null for those that the file has not. */
function tagsOf(element: Element): { readonly opening: Range | null; readonly closing: Range | null } {
  const { start, end } = placeOf(element)
  const from = element.children[0]?.position?.start.offset ?? start
  const to = element.children.at(-1)?.position?.end.offset ?? end
  return { opening: start < from ? { start, end: from } : null, closing: to < end ? { start: to, end } : null }
}

/** Lists and paragraphs that are links, and nothing else, lead to other pages, and so raised to footnotes. */
function isLinks(element: Element, weights: Weights): boolean {
  const { text, linked } = weights.get(element) ?? { text: 0, linked: 0 }
  if (text === 0 || !/^(?:p|sup|ul|ol)$/.test(element.tagName)) return false
  return /^[uo]l$/.test(element.tagName) ? linked > text * 0.8 : linked === text
}

/** Tables of figures, and code. A table that holds paragraphs lays out a page. */
function isFigures(element: Element, weights: Weights): boolean {
  if (element.tagName === 'table') return weights.get(element)?.parts === 0
  return (
    element.tagName === 'pre' && element.children.some(child => child.type === 'element' && child.tagName === 'code')
  )
}
