import { personEntity } from './entities.js'
import type { Entity } from './entity.js'
import type { NounPhrase } from './noun-phrase.js'
import { namesIn, type Resolution, type Scene, say } from './scene.js'
import { MEMORY, sentencesBetween } from './scene-distance.js'

/** How far back, in sentences, two who spoke are still "both". */
const REACH = 4

/** "Both said", "Neither would": the two who spoke last, or the two named in the sentence before. */
export function pairOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { row, directory } = scene
  if (phrase.core.to - phrase.core.from > 1 || !/^(?:both|neither)$/.test(row.lower[phrase.core.from] ?? ''))
    return null
  for (const { at, entities } of scene.mentions.slice(-MEMORY).reverse()) {
    if (sentencesBetween(scene, at, phrase.from) > REACH) break
    if (entities.length === 2 || entities[0]?.count === 2) return asPair(scene, phrase, entities)
  }
  const sentence = row.sentence[phrase.from] ?? 0
  const before = { from: row.first[Math.max(0, sentence - 1)] ?? 0, to: row.first[sentence] ?? 0 }
  const named = new Set(namesIn(scene, before).map(name => directory.of.get(name)))
  const people = [...named].filter(each => each?.kind === 'person')
  if (people.length !== 2) return null
  return asPair(
    scene,
    phrase,
    people.map(person => personEntity(scene, person)),
  )
}

const asPair = (scene: Scene, phrase: NounPhrase, entities: readonly Entity[]): Resolution => ({
  entities,
  why: `${say(scene, phrase.core)} are the two spoken of before`,
})
