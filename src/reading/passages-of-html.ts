import type { Element, Nodes } from 'hast'
import type { BlockKind, Piece } from '../model/article.js'
import type { Range } from '../model/range.js'
import { proseIn, type Weights } from './article-body.js'
import { isFurniture, isNamedFurniture } from './html-furniture.js'
import { type Passage, passage } from './passage.js'
import { piecesOfText, type References } from './pieces-of-html.js'
import { signedBreaks } from './signed-lines.js'

/** Elements whose text runs on with the text around them; every other one begins a block. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** What is needed beside the tree to read it. */
export interface HtmlSource {
  readonly file: string
  readonly references: References
  readonly weights: Weights
  readonly headline: Element | null
}

/** The blocks of prose in an element, furniture left out, in the order of the tree. */
export function passagesOf(body: Nodes, source: HtmlSource): Passage[] {
  const passages: Passage[] = []
  const most = proseIn(source.weights, body) / 3
  let pieces: Piece[] = []
  let kind: BlockKind = 'paragraph'
  let breaks = 0
  let isPreformatted = false

  const close = () => {
    if (pieces.length > 0) passages.push(...signedBreaks(passage(kind, pieces), source.file))
    pieces = []
    breaks = 0
  }
  const add = (more: readonly Piece[]) => {
    for (const { text, start, end } of more) {
      if (isPreformatted && text === ' ' && blankLine.test(source.file.slice(start, end))) {
        close()
        continue
      }
      // White space after white space is none. A piece that opens with it is that, or runs in parallel with the file.
      const doubled = text.startsWith(' ') && (pieces.at(-1)?.text.endsWith(' ') ?? true)
      if (text !== ' ') breaks = 0
      if (!doubled) pieces.push({ text, start, end })
      else if (text.length > 1) pieces.push({ text: text.slice(1), start: start + 1, end })
    }
  }
  const lineBreak = ({ position }: Element) => {
    breaks++
    if (breaks > 1) close()
    else add([{ text: ' ', start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }])
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'text') add(piecesOfText(node, source.file, source.references))
    else if (node.type === 'root') node.children.forEach(visit)
    else if (node.type === 'element' && !isLeftOut(node)) visitElement(node)
  }
  const visitElement = (element: Element) => {
    if (element.tagName === 'br') lineBreak(element)
    else if (element.tagName === 'q') visitQuotation(element)
    else if (inline.has(element.tagName)) element.children.forEach(visit)
    else {
      close()
      const outer = { kind, isPreformatted }
      kind = element === source.headline ? 'headline' : kindOf(element, outer.kind)
      isPreformatted ||= element.tagName === 'pre'
      element.children.forEach(visit)
      close()
      kind = outer.kind
      isPreformatted = outer.isPreformatted
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
    (isNamedFurniture(element) && proseIn(source.weights, element) <= most) ||
    isLinks(element, source.weights) ||
    isFigures(element, source.weights)

  visit(body)
  close()
  return passages
}

const blankLine = /\n\s*\n/

/** Where the tags of an element stand around what it holds; null for those that the file has not. */
function tagsOf({ position, children }: Element): { readonly opening: Range | null; readonly closing: Range | null } {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  const from = children[0]?.position?.start.offset ?? start
  const to = children.at(-1)?.position?.end.offset ?? end
  return { opening: start < from ? { start, end: from } : null, closing: to < end ? { start: to, end } : null }
}

function kindOf({ tagName }: Element, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(tagName)) return 'subheading'
  if (tagName === 'blockquote') return 'block-quotation'
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return outer === 'paragraph' ? 'list-item' : outer
  return outer
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
