import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInformant } from '../../survey/words/informants.js'
import { readNumber } from '../../survey/words/quantity.js'
import { standsFor } from '../../survey/words/wider-nouns.js'
import { mentionsBefore, recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** How far back, in sentences, those who spoke are still "the three sources". */
const REACH = 12

/**
 * "The three sources" after "two diplomats and a person with
 * knowledge of the plan": the last to speak, where they add up.
 */
export function sumOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { quantity, noun, tail } = phrase
  if (typeof quantity !== 'number' || tail.to > tail.from) return null
  const entities = addingUpTo(
    scene,
    quantity,
    phrase.from,
    ({ nouns }) => isAnybody(noun.noun) || standsFor(noun.noun, nouns),
  )
  return entities && { entities, why: `${inQuotes(scene, phrase.core)} are those who spoke before, taken together` }
}

/** "Source" fits everybody, and so does a number alone. */
const isAnybody = (noun: string): boolean => isInformant(noun) || readNumber(noun) !== null

/** The last to speak before a token who are as many as that, in the order in which they were brought in; null where none are. */
export function addingUpTo(
  scene: Scene,
  quantity: number,
  at: number,
  fits: (entity: Entity) => boolean = () => true,
): readonly Entity[] | null {
  const addends = new Set<Entity>()
  let sum = 0
  for (const { entities } of mentionsBefore(scene, at, REACH)) {
    if (sum >= quantity) break
    for (const each of entities) {
      if (addends.has(each) || !isCounted(each) || !fits(each)) continue
      addends.add(each)
      sum += Number(each.count)
    }
  }
  if (sum !== quantity || addends.size < 2) return null
  return recent(scene)
    .reverse()
    .filter(each => addends.has(each))
}

/** Somebody unnamed and counted, who is no part of others. */
const isCounted = ({ class: kind, count, subsetOf, spokesperson }: Entity): boolean =>
  kind === 'unnamed-person' && typeof count === 'number' && !subsetOf && !spokesperson
