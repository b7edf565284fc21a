import { type DocumentNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import type { Piece } from '../model/article.js'
import { type Embedded, embedded } from './embedded.js'
import { UnreadableArticle } from './unreadable-article.js'

/**
 * The value that a JSON file holds, with the places of all its parts.
 *
 * @throws UnreadableArticle naming the line that is broken
 */
export function parseJson(path: string, file: string): ValueNode {
  try {
    const document: DocumentNode = parse(file, { mode: 'json' })
    return document.body
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error
    const [, problem, line] = /^(.*?)\.? \((\d+):\d+\)$/s.exec(error.message) ?? ['', error.message, '1']
    throw new UnreadableArticle(path, `the JSON is broken at line ${line}: ${problem}`, 'Mend it, or export it again')
  }
}

/**
 * The values of an object by name; none where it is no object. Of two of one name the last counts, as in JavaScript.
 */
export function membersOf(node: ValueNode | undefined): ReadonlyMap<string, ValueNode> {
  if (node?.type !== 'Object') return new Map()
  return new Map(node.members.map(({ name, value }) => [name.type === 'String' ? name.value : name.name, value]))
}

/** The items of a list; a value that is no list is the only one. */
export function itemsOf(node: ValueNode | undefined): readonly ValueNode[] {
  if (node === undefined) return []
  return node.type === 'Array' ? node.elements.map(({ value }) => value) : [node]
}

/** Two escapes make one character outside the basic plane. */
const escapes = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?:u[0-9a-fA-F]{4}|.)/g

/**
 * The text of a JSON string and where the file prints it. What no file may hold
 * by itself, a half of a surrogate pair or NUL, is a replacement character.
 */
export function textOfString({ value, loc }: StringNode, file: string): Embedded {
  const text = value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
  const end = loc.end.offset - 1
  const pieces: Piece[] = []
  let at = 0
  const add = (length: number, start: number, end: number) => {
    if (length > 0) pieces.push({ text: text.slice(at, at + length), start, end })
    at += length
  }
  let from = loc.start.offset + 1
  for (const { 0: printed, index } of file.slice(from, end).matchAll(escapes)) {
    const start = loc.start.offset + 1 + index
    add(start - from, from, start)
    from = start + printed.length
    add(printed.length === 12 ? 2 : 1, start, from)
  }
  add(end - from, from, end)
  return embedded(pieces)
}
