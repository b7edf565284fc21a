import type { StringNode, ValueNode } from '@humanwhocodes/momoa'
import type { Element } from 'hast'
import { embedded, placedInFile } from '../embedded.js'
import { itemsOf, membersOf, parseJson, textOfString } from '../json.js'
import type { Page } from '../page.js'
import { readPlainText } from '../plain-text.js'
import { UnreadableArticle } from '../unreadable-article.js'
import { deepest, holders, isJsonLd } from './json-ld.js'

/**
 * The text that a page states in JSON-LD (https://schema.org/articleBody), where it prints less than half of that:
 * its script would set the rest. Null for every other page, and where that JSON is not well-formed.
 *
 * @param printed how much prose the page prints, in UTF-16 units
 */
export function bodyInJsonLd(
  path: string,
  file: string,
  elements: readonly Element[],
  printed: number,
): Pick<Page, 'passages' | 'links'> | null {
  for (const { children } of elements.filter(isJsonLd)) {
    const { start, end } = children[0]?.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) continue
    const body = bodyIn(path, file.slice(start.offset, end.offset))
    if (body === undefined || body.value.length <= printed * 2) continue
    const text = textOfString(body, file.slice(start.offset, end.offset))
    const before = start.offset
    const source = embedded(
      text.pieces.map(piece => ({ ...piece, start: piece.start + before, end: piece.end + before })),
    )
    return placedInFile(readPlainText(path, source.text), source)
  }
  return null
}

function bodyIn(path: string, script: string): StringNode | undefined {
  if (!script.includes('"articleBody"')) return undefined
  try {
    return stringNamed('articleBody', parseJson(path, script), 0)
  } catch (error) {
    if (error instanceof UnreadableArticle || error instanceof RangeError) return undefined
    throw error
  }
}

/** In a thing, a list of things, or what a thing holds. */
function stringNamed(name: string, node: ValueNode | undefined, depth: number): StringNode | undefined {
  if (node === undefined || depth > deepest) return undefined
  if (node.type === 'Array') return first(itemsOf(node).map(item => stringNamed(name, item, depth + 1)))
  const members = membersOf(node)
  const value = members.get(name)
  if (value?.type === 'String') return value
  return first(holders.map(holder => stringNamed(name, members.get(holder), depth + 1)))
}

const first = (found: readonly (StringNode | undefined)[]) => found.find(node => node !== undefined)
