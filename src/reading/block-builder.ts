import type { BlockKind, Piece } from '../model/article.js'
import { type Passage, passage } from './passage.js'

/** Makes passages of a tree of mark-up that is gone through in order: `open` an element, `add` what it says, `close` it. */
interface BlockBuilder {
  /** Of the elements that were closed, and those before a division. */
  readonly passages: readonly Passage[]
  /**
   * @param name of an element of HTML or NITF
   * @param kind of its words, where the name alone does not tell it
   */
  readonly open: (name: string, kind?: BlockKind) => void
  /** @param piece without white space after white space */
  readonly add: (piece: Piece) => void
  /** What follows is another block, in the same element. */
  readonly divide: () => void
  readonly close: () => void
}

/** Paragraphs, as long as no element of another kind is open. */
export function createBlockBuilder(): BlockBuilder {
  const passages: Passage[] = []
  const outer: BlockKind[] = []
  let kind: BlockKind = 'paragraph'
  let pieces: Piece[] = []
  const divide = () => {
    if (pieces.length > 0) passages.push(passage(kind, pieces))
    pieces = []
  }
  return {
    passages,
    open: (name, stated = kindOf(name, kind)) => {
      divide()
      outer.push(kind)
      kind = stated
    },
    add: piece => {
      const { text, start, end } = piece
      // White space after white space is none. A piece that opens with it is that, or runs in parallel with the file.
      const doubled = text.startsWith(' ') && (pieces.at(-1)?.text.endsWith(' ') ?? true)
      if (!doubled) pieces.push(piece)
      else if (text.length > 1) pieces.push({ text: text.slice(1), start: start + 1, end })
    },
    divide,
    close: () => {
      divide()
      kind = outer.pop() ?? kind
    },
  }
}

function kindOf(name: string, outer: BlockKind): BlockKind {
  if (/^hl?[1-6]$/.test(name)) return 'subheading'
  if (name === 'bq' || name === 'blockquote') return 'block-quotation'
  if (name === 'li' || name === 'dd' || name === 'dt') return outer === 'paragraph' ? 'list-item' : outer
  return outer
}
