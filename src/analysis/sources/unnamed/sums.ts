import type { NounPhrase } from '../phrases/noun-phrase.js'
import { mentionsBefore, recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { isInformant } from '../words/informants.js'
import { readNumber } from '../words/quantity.js'
import { standsFor } from '../words/wider-nouns.js'

/** How far back, in sentences, those who spoke are still "the three sources". */
const REACH = 12

/**
 * "The three sources" after "two diplomats and a person with
 * knowledge of the plan": the last to speak, where they add up.
 */
export function sumOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { quantity } = phrase
  if (typeof quantity !== 'number' || quantity < 2 || phrase.tail.to > phrase.tail.from) return null
  const addends = new Set<Entity>()
  let sum = 0
  for (const { entities } of mentionsBefore(scene, phrase.from, REACH)) {
    if (sum >= quantity) break
    for (const each of entities) {
      if (addends.has(each) || !canBeCalled(each, phrase.noun.noun)) continue
      addends.add(each)
      sum += Number(each.count)
    }
  }
  if (sum !== quantity || addends.size < 2) return null
  const entities = recent(scene)
    .reverse()
    .filter(each => addends.has(each))
  return { entities, why: `${inQuotes(scene, phrase.core)} are those who spoke before, taken together` }
}

/** Somebody unnamed and counted, whom the noun fits: "source" fits everybody. */
function canBeCalled({ class: kind, count, subsetOf, spokesperson, nouns }: Entity, noun: string): boolean {
  if (kind !== 'unnamed-person' || typeof count !== 'number' || subsetOf || spokesperson) return false
  return isInformant(noun) || readNumber(noun) !== null || standsFor(noun, nouns)
}
