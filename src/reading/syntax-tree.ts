import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import type { Range } from '../model/range.js'

type Nodes = HtmlNodes | MarkdownNodes

/** Where a node stands in the file; at its start, if the parser knows no place. */
export const placeOf = ({ position }: Nodes): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

/**
 * A node and what it holds, in the order of the tree. `unist-util-visit` takes fifteen times as long, and a time that
 * grows with the square of the depth.
 *
 * @param isEntered is what a node holds asked for?
 */
export function nodesIn(root: HtmlNodes, isEntered?: (node: Nodes) => boolean): HtmlNodes[]
export function nodesIn(root: MarkdownNodes, isEntered?: (node: Nodes) => boolean): MarkdownNodes[]
export function nodesIn(root: Nodes, isEntered: (node: Nodes) => boolean = () => true): Nodes[] {
  const nodes: Nodes[] = []
  const visit = (node: Nodes) => {
    nodes.push(node)
    if ('children' in node && isEntered(node)) for (const child of node.children) visit(child)
  }
  visit(root)
  return nodes
}
