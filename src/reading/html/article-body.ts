import type { Element, Nodes } from 'hast'
import { isFurniture } from './furniture.js'

/** What an element holds, its furniture left out. */
interface Weight {
  /** Letters in texts as long as sentences, links left out. */
  readonly prose: number
  /** Letters of any text, and how many of them are in links. */
  readonly text: number
  readonly linked: number
  /** Elements that part prose. */
  readonly parts: number
}

export type Weights = ReadonlyMap<Nodes, Weight>

/** Shorter texts are labels, names, links and buttons. */
const shortestSentence = 25

/** Weighs each element of a page once, for nested elements would be weighed again and again. */
export function weigh(root: Nodes): Weights {
  const weights = new Map<Nodes, Weight>()
  const visit = (node: Nodes, inLink: boolean): Weight => {
    if (node.type === 'text') {
      const { length } = node.value.trim()
      const prose = inLink || length < shortestSentence ? 0 : length
      return { prose, text: length, linked: inLink ? length : 0, parts: 0 }
    }
    let weight = nothing
    if ('children' in node && !(node.type === 'element' && isFurniture(node))) {
      const link = inLink || (node.type === 'element' && node.tagName === 'a')
      for (const child of node.children) weight = sum(weight, visit(child, link))
    }
    if (node.type === 'element' && /^(?:p|br|div|blockquote|h[1-6])$/.test(node.tagName)) {
      weight = { ...weight, parts: weight.parts + 1 }
    }
    weights.set(node, weight)
    return weight
  }
  visit(root, false)
  return weights
}

const nothing: Weight = { prose: 0, text: 0, linked: 0, parts: 0 }

const sum = (a: Weight, b: Weight): Weight => ({
  prose: a.prose + b.prose,
  text: a.text + b.text,
  linked: a.linked + b.linked,
  parts: a.parts + b.parts,
})

/**
 * The element that holds the article: what the page marks as its body, or else the innermost element that holds most of
 * the page's prose.
 */
export function articleBody(root: Nodes, weights: Weights): Nodes {
  const marked = [
    heaviest(weights, ({ properties }) => [properties.itemProp].flat().includes('articleBody')),
    heaviest(weights, ({ tagName }) => tagName === 'article'),
    heaviest(weights, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main'),
  ]
  // A teaser is an article element, too: it holds little of the page.
  const enough = proseIn(weights, root) / 3
  return marked.find(node => node !== null && proseIn(weights, node) >= enough) ?? densest(root, weights)
}

/** The letters of prose that an element holds; 0 for what was not weighed. */
export const proseIn = (weights: Weights, node: Nodes) => weights.get(node)?.prose ?? 0

function heaviest(weights: Weights, matches: (element: Element) => boolean): Element | null {
  let best: Element | null = null
  for (const [node, { prose }] of weights) {
    if (node.type !== 'element' || (best !== null && prose <= proseIn(weights, best))) continue
    if (matches(node)) best = node
  }
  return best
}

/** Goes down as long as one child holds most of what its parent holds: where prose is spread over children, it is. */
function densest(root: Nodes, weights: Weights): Nodes {
  let node = root
  for (;;) {
    const most = proseIn(weights, node) * 0.7
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    const next = children.find(child => child.type === 'element' && proseIn(weights, child) > most && !isBlock(child))
    if (next === undefined) return node
    node = next
  }
}

const isBlock = ({ tagName }: Element) => /^(?:p|blockquote|pre|ul|ol|li|h[1-6])$/.test(tagName)
