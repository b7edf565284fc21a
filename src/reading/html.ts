import type { Element, Nodes } from 'hast'
import { inFileOrder } from './file-order.js'
import { articleBody, proseIn, type Weights, weigh } from './html/article-body.js'
import { bodyInJsonLd } from './html/body-in-json-ld.js'
import { guardHtml } from './html/guard.js'
import { metadataOf } from './html/metadata.js'
import { passagesOf } from './html/passages.js'
import { referencesIn } from './html/pieces.js'
import type { Page, PageLink } from './page.js'
import { fromHtml } from './parsers.js'
import { nodesIn, placeOf } from './syntax-tree.js'

/** Reads a page as browsers do, broken mark-up included, and finds the article in it. */
export function readHtml(path: string, file: string): Page {
  guardHtml(path, file)
  const root = fromHtml(file)
  const weights = weigh(root)
  const body = articleBody(root, weights)
  const headline = headlineOf(body, weights)
  const parts = headline === null || isWithin(headline, body) ? [body] : [headline, body]
  const source = { file, references: referencesIn(file), weights, headline }
  const elements = elementsOf(root)
  const printed = {
    passages: inFileOrder(parts.flatMap(part => passagesOf(part, source))),
    links: elements.flatMap(linkOf),
  }
  return {
    ...(bodyInJsonLd(path, file, elements, proseIn(weights, body)) ?? printed),
    metadata: metadataOf(elements, headline),
  }
}

/** Reads the HTML between the paragraphs of other formats. */
export function readHtmlFragment(path: string, file: string): Page {
  guardHtml(path, file)
  const root = fromHtml(file, { fragment: true })
  const source = { file, references: referencesIn(file), weights: weigh(root), headline: null }
  return { passages: inFileOrder(passagesOf(root, source)), metadata: {}, links: elementsOf(root).flatMap(linkOf) }
}

/** The first main heading in the article, or else the last one before it. */
function headlineOf(body: Nodes, weights: Weights): Element | null {
  const headings = [...weights.keys()].filter(
    (node): node is Element => node.type === 'element' && node.tagName === 'h1' && (weights.get(node)?.text ?? 0) > 0,
  )
  const before = headings.filter(heading => startOf(heading) < startOf(body))
  return headings.find(heading => isWithin(heading, body)) ?? before.at(-1) ?? null
}

const startOf = (node: Nodes) => placeOf(node).start
const endOf = (node: Nodes) => node.position?.end.offset ?? Number.POSITIVE_INFINITY
const isWithin = (inner: Nodes, outer: Nodes) => startOf(outer) <= startOf(inner) && startOf(inner) < endOf(outer)

const elementsOf = (root: Nodes): Element[] => nodesIn(root).filter(node => node.type === 'element')

/** The parser knows no place of the copies that it makes of links left open: their words are links no more. */
function linkOf(element: Element): PageLink[] {
  const { href } = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string' || href === '' || element.position === undefined) return []
  return [{ ...placeOf(element), address: href }]
}
