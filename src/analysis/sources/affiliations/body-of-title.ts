import type { Body } from '../directory/named.js'
import { nameIndex } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { readNounPhrase } from '../phrases/noun-phrase.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { isPossessive, type Stretch } from '../words/token-row.js'
import { namesBody } from './names-body.js'

/** The body that a post is held in: one the title names, or the one that "the charity's director" means. */
export function bodyOfTitle(scene: Scene, title: Stretch): Body | null {
  return namedIn(scene, title) ?? meantBy(scene, title)
}

function namedIn(scene: Scene, title: Stretch): Body | null {
  const { directory } = scene
  for (let i = nameIndex(directory.names, title.from); i < directory.names.length; i++) {
    const name = directory.names[i] as Name
    if (name.from >= title.to) return null
    const named =
      name.from >= title.from && name.to <= title.to && namesBody(scene, name) ? directory.of.get(name) : undefined
    if (named && named.kind !== 'person' && named.kind !== 'place') return named
  }
  return null
}

function meantBy(scene: Scene, { from, to }: Stretch): Body | null {
  const { row } = scene
  if (row.lower[from - 1] !== 'the') return null
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    if (!isPossessive(row, at)) continue
    const phrase = readNounPhrase(row, { from: from - 1, to: at }, [])
    return phrase.noun.kind === 'body' ? namedBody(scene, phrase, null) : null
  }
  return null
}
