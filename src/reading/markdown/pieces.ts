import type { Text } from 'mdast'
import type { CompileContext, Token } from 'mdast-util-from-markdown'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import type { Piece } from '../../model/article.js'

declare module 'mdast' {
  interface TextData {
    /** Where the node's value was printed, token by token: the value is longer by one token at each mark. */
    marks?: { readonly length: number; readonly start: number; readonly end: number }[]
  }
}

/**
 * A unified plugin that keeps, for each text node, where its words stand in the file. Positions of nodes do not tell:
 * `&amp;` and `\*` are longer in the file, and a text over several lines leaves out what block quotations and lists
 * put before each line.
 */
export function keepPieces(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { afterExit: keepMark }]
}

const tokensOfText = new Set([
  'data',
  'characterEscape',
  'characterReference',
  'lineEnding',
  'autolinkProtocol',
  'autolinkEmail',
])

function keepMark(this: CompileContext, token: Token): undefined {
  if (!tokensOfText.has(token.type)) return
  const parent = this.stack.at(-1)
  const node = parent !== undefined && 'children' in parent ? parent.children.at(-1) : undefined
  if (node?.type !== 'text') return
  node.data ??= {}
  node.data.marks ??= []
  const { marks } = node.data
  // A line end after a hard break, or inside code, is a token that adds nothing to the text before it.
  if ((marks.at(-1)?.length ?? 0) === node.value.length) return
  marks.push({ length: node.value.length, start: token.start.offset, end: token.end.offset })
}

/**
 * The pieces of a text node of a tree that was parsed with `keepPieces`; a line end is the space that it stands for.
 */
export function piecesOfText({ value, data }: Text): Piece[] {
  let from = 0
  return (data?.marks ?? []).map(({ length, start, end }) => {
    const text = value.slice(from, length).replaceAll(/[\r\n]+/g, ' ')
    from = length
    return { text, start, end }
  })
}
