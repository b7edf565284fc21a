import { hypernyms } from '../../../english/hypernyms.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { MEMORY, recent, sentencesBetween } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { isInformant } from '../words/informants.js'
import { readNumber } from '../words/quantity.js'

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
  for (const { at, entities } of scene.mentions.slice(-MEMORY).reverse()) {
    if (sum >= quantity || sentencesBetween(scene, at, phrase.from) > REACH) break
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
  return (
    isInformant(noun) ||
    readNumber(noun) !== null ||
    nouns.has(noun) ||
    [...nouns].some(each => hypernyms.get(noun)?.has(each))
  )
}
