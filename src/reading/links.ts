import type { Block, Link } from '../model/article.js'
import { inOrder } from '../order/ranges.js'
import type { PageLink } from './page.js'

/**
 * Where in the prose the words of a page's links stand. A link without words there, around a picture or in furniture,
 * is none; one around two blocks is two.
 */
export function linksInProse(blocks: readonly Block[], links: readonly PageLink[]): Link[] {
  const sorted = inOrder(links)
  const found: Link[] = []
  let next = 0
  let open: PageLink | null = null
  // A headline may stand in the file below the text that it is printed above.
  for (const block of blocks.toSorted((one, other) => startInFile(one) - startInFile(other))) {
    let at = block.start
    for (const piece of block.pieces) {
      const end = at + piece.text.length
      while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next++
      const link = sorted[next]
      if (link !== undefined && link.start <= piece.start && piece.end <= link.end) {
        const last = found.at(-1)
        const start = open === link && last?.end === at ? (found.pop()?.start ?? at) : at
        found.push({ start, end, address: link.address })
        open = link
      }
      at = end
    }
  }
  return inOrder(found)
}

const startInFile = ({ pieces }: Block) => pieces[0]?.start ?? 0
