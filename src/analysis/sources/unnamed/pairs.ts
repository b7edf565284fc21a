import { namesIn } from '../names/in-order.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { silentSubject } from '../pronouns/subject-before.js'
import { MEMORY, sentencesBetween } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { say } from '../scene/wording.js'

/** How far back, in sentences, two who spoke are still "both". */
const REACH = 4

/** "Both said", "Neither would": the two whom the sentence before tells of, who spoke last, or who are named there. */
export function pairOf(scene: Scene, phrase: NounPhrase, resolve: Resolve): Resolution | null {
  const { row, directory } = scene
  const { core, noun } = phrase
  const isWhole = core.to - core.from === 1 || (core.to - core.from === 2 && /^(?:man|woman|person)$/.test(noun.noun))
  if (!isWhole || !/^(?:both|neither)$/.test(row.lower[core.from] ?? '')) return null
  const subject = silentSubject(scene, phrase.from)
  if (subject?.quantity === 2 && subject.noun.kind === 'person')
    return asPair(scene, phrase, resolve(scene, subject).entities)
  for (const { at, entities } of scene.mentions.slice(-MEMORY).reverse()) {
    if (sentencesBetween(scene, at, phrase.from) > REACH) break
    if (entities.length === 2 || entities[0]?.count === 2) return asPair(scene, phrase, entities)
  }
  const last = lastTwo(scene, phrase)
  if (last) return asPair(scene, phrase, last)
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

/** The two people who spoke last, one after the other. */
function lastTwo(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  const near = scene.mentions.slice(-MEMORY).filter(({ at }) => sentencesBetween(scene, at, phrase.from) <= REACH)
  const one = near.flatMap(({ entities }) => (entities.length === 1 ? entities : []))
  const two = [...new Set(one.reverse())].filter(each => each.count === 1).slice(0, 2)
  return two.length === 2 ? two.reverse() : null
}

const asPair = (scene: Scene, phrase: NounPhrase, entities: readonly Entity[]): Resolution => ({
  entities,
  why: `${say(scene, phrase.core)} are the two spoken of before`,
})
