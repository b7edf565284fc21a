import type { Body } from '../directory/named.js'
import { nameIndex } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { readNounPhrase } from '../phrases/noun-phrase.js'
import { namesBefore } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { isPossessive, placeOf, type Stretch } from '../words/token-row.js'
import { isWork } from './in-title.js'
import { isHome, namesBody } from './names-body.js'

/** How many sentences back the body is named that "its director" is of. */
const ITS_REACH = 2

/**
 * The body that a post is held in: one the title names, the one that somebody is told to be `of`, or the one that "the
 * charity's" or "its director" means.
 */
export function bodyOfTitle(scene: Scene, title: Stretch, of: Body | null): Body | null {
  return namedIn(scene, title) ?? of ?? meantBy(scene, title)
}

function namedIn(scene: Scene, title: Stretch): Body | null {
  const { directory } = scene
  for (let i = nameIndex(directory.names, title.from); i < directory.names.length; i++) {
    const name = directory.names[i] as Name
    if (name.from >= title.to) return null
    const isInside = name.from >= title.from && name.to <= title.to
    const named =
      isInside && namesBody(scene, name) && !isHome(scene.row, name, title) && !isWork(scene.row, name)
        ? directory.of.get(name)
        : undefined
    if (named && named.kind !== 'person' && named.kind !== 'place') return named
  }
  return null
}

function meantBy(scene: Scene, { from, to }: Stretch): Body | null {
  const { row } = scene
  const its = placeOf(row, { from: from - 1, to }, 'its')
  if (its >= 0) return bodyBefore(scene, its)
  if (row.lower[from - 1] !== 'the') return null
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    if (!isPossessive(row, at)) continue
    const phrase = readNounPhrase(row, { from: from - 1, to: at }, [])
    return /^(?:body|media)$/.test(phrase.noun.kind) ? namedBody(scene, phrase, null) : null
  }
  return null
}

function bodyBefore(scene: Scene, at: number): Body | null {
  for (const name of namesBefore(scene, at, ITS_REACH)) {
    const body = scene.directory.of.get(name)
    if (body && body.kind !== 'person' && body.kind !== 'place' && namesBody(scene, name)) return body
  }
  return null
}
