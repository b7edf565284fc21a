import type { Element, Nodes } from 'hast'
import type { BlockKind, Piece } from '../model/article.js'
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

  const close = () => {
    if (pieces.length > 0) passages.push(...signedBreaks(passage(kind, pieces), source.file))
    pieces = []
    breaks = 0
  }
  const add = (more: readonly Piece[]) => {
    for (const { text, start, end } of more) {
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
    else if (inline.has(element.tagName)) element.children.forEach(visit)
    else {
      close()
      const outer = kind
      kind = element === source.headline ? 'headline' : kindOf(element, outer)
      element.children.forEach(visit)
      close()
      kind = outer
    }
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
