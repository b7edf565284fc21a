import { type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa'

/** A key that an object of a file has more than once, and the line of the second, from 1. */
interface SaidTwice {
  readonly key: string
  readonly line: number
}

/**
 * The first key that an object has more than once, as a merge of two branches leaves it; null where there is none.
 * `JSON.parse` would take the last in silence.
 *
 * @param json text that `JSON.parse` takes, not deeper than a schema allows
 */
export function saidTwice(json: string): SaidTwice | null {
  for (const { members } of objectsIn(parse(json, { mode: 'json' }).body)) {
    const keys = new Set<string>()
    for (const { name } of members) {
      const key = name.type === 'String' ? name.value : name.name
      if (keys.has(key)) return { key, line: name.loc.start.line }
      keys.add(key)
    }
  }
  return null
}

function* objectsIn(node: ValueNode): Generator<ObjectNode> {
  if (node.type === 'Array') for (const { value } of node.elements) yield* objectsIn(value)
  if (node.type !== 'Object') return
  yield node
  for (const { value } of node.members) yield* objectsIn(value)
}
