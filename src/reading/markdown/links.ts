import type { Html, Nodes, Root } from 'mdast'
import type { PageLink } from '../page.js'
import { fromHtml } from '../parsers.js'
import { nodesIn, placeOf } from '../syntax-tree.js'

/** The links of a Markdown tree: with the address beside the words, below the text, or in HTML between the words. */
export function linksOfMarkdown(root: Root): PageLink[] {
  const nodes = nodesIn(root)
  // Of two definitions of a name the first counts.
  const definitions = new Map(
    nodes.flatMap(node => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])).reverse(),
  )
  return nodes.flatMap((node): PageLink[] => {
    if (node.type === 'link') return linkFrom(node, node, node.url)
    if (node.type === 'linkReference') return linkFrom(node, node, definitions.get(node.identifier))
    return 'children' in node ? linksBetween(node.children) : []
  })
}

/** Inline HTML is a node for each tag: `<a href="/wall">`, the words, `</a>`. */
function linksBetween(children: readonly Nodes[]): PageLink[] {
  const tags = children.filter((child): child is Html => child.type === 'html' && /^<\/?a[\s>]/i.test(child.value))
  return tags.flatMap((tag, index) => {
    const closing = tags[index + 1]
    return closing?.value.startsWith('</') ? linkFrom(tag, closing, addressIn(tag.value)) : []
  })
}

function addressIn(tag: string): string | undefined {
  const [element] = fromHtml(tag, { fragment: true }).children
  const href = element?.type === 'element' ? element.properties.href : undefined
  return typeof href === 'string' ? href : undefined
}

function linkFrom(first: Nodes, last: Nodes, address = ''): PageLink[] {
  if (address === '') return []
  return [{ start: placeOf(first).start, end: placeOf(last).end, address }]
}
