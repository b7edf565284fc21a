import { nameFrom } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import type { Scene } from '../scene/scene.js'
import { skipDeterminer } from '../words/post-nouns.js'
import type { Stretch } from '../words/token-row.js'
import { isToldAsBody } from './names-body.js'

/** "Ada Quill of the Harbour Institute", "Det Insp Fiona Marsh, of Kelmar Police,": the body right behind a name. */
export function affiliationBehind({ row, directory }: Scene, names: readonly Name[]): Stretch | null {
  for (const { to } of names) {
    const at = row.tokens[to]?.text === ',' ? to + 1 : to
    if (!/^(?:of|at|from|with)$/.test(row.lower[at] ?? '')) continue
    const from = skipDeterminer(row, at + 1)
    const name = nameFrom(directory.names, from)
    const kind = name && directory.of.get(name)?.kind
    if (name && (kind === 'outlet' || (kind === 'body' && isToldAsBody(row, name, from > at + 1)))) return name.core
  }
  return null
}
