import type { Piece } from '../../model/article.js'
import type { References } from '../html/pieces.js'
import { type Xml, XmlCdata, XmlElement, type XmlNode, XmlText } from '../xml.js'

/** What a text or a CDATA section of an XML tree says, and where the file prints it; other nodes say nothing. */
export function piecesOfNode(node: XmlNode, { file, references }: Xml): Piece[] {
  if (node instanceof XmlCdata) return piecesOf(file, node.start + '<![CDATA['.length, node.end - ']]>'.length)
  return node instanceof XmlText ? piecesOf(file, node.start, node.end, references) : []
}

/** What an element says, its white space as it stands. */
export function piecesOfElement(element: XmlElement, xml: Xml): Piece[] {
  return element.children.flatMap(child =>
    child instanceof XmlElement ? piecesOfElement(child, xml) : piecesOfNode(child, xml),
  )
}

/** The words of an element, for the metadata. */
export const wordsOfElement = (element: XmlElement, xml: Xml): string =>
  piecesOfElement(element, xml)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** @param references where "&" begins one; in a CDATA section it does not */
function piecesOf(file: string, start: number, end: number, references?: References): Piece[] {
  const pieces: Piece[] = []
  let from = start
  const add = (text: string, to: number) => {
    if (to > from) pieces.push({ text, start: from, end: to })
    from = to
  }
  // A line end is one character to XML.
  const printed = references === undefined ? /\r\n/g : /\r\n|&[^;]{1,60};/g
  for (const { 0: found, index } of file.slice(start, end).matchAll(printed)) {
    add(file.slice(from, start + index), start + index)
    add(found === '\r\n' ? '\n' : characterOf(found, references), from + found.length)
  }
  add(file.slice(from, end), end)
  return pieces
}

const predefined: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

function characterOf(reference: string, references: References | undefined): string {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference) ?? []
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  return predefined[reference] ?? references?.get(reference)?.text ?? ''
}
