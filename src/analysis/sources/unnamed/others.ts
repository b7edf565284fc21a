import { hypernyms } from '../../../english/person-nouns.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { recent, sentencesSince } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { ordinals, readNumber } from '../words/quantity.js'

const FRESH = new Set(['another', 'other', 'others', 'separate', ...ordinals, 'additional', 'different', 'further'])
/** How far back, in sentences, "another official" sets itself apart from an official. */
const REACH = 40

/** "Another official", "a third": somebody who is said to be none of those before. */
export function another(scene: Scene, { phrase, judged, owner }: Nameless): Resolution | null {
  if (!isFresh(scene, phrase)) return null
  const entity = createEntity(scene, judged, owner)
  entity.distinctFrom.push(...rivals(scene, phrase, entity))
  // "the other": of those that the rival is of
  if (phrase.determiner === 'the') entity.subsetOf = entity.distinctFrom.at(-1)?.subsetOf ?? null
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is said to be another` }
}

function isFresh({ row }: Scene, { modifiers, determiner, head }: NounPhrase): boolean {
  return modifiers.some(word => FRESH.has(word)) || FRESH.has(determiner) || FRESH.has(row.lower[head] ?? '')
}

/** Those that "another official" is not. */
function rivals(scene: Scene, { noun: { noun }, from }: NounPhrase, self: Entity): Entity[] {
  const wider = hypernyms.get(noun)
  const isBare = /^(?:another|other|others)$/.test(noun) || ordinals.has(noun) || readNumber(noun) !== null
  return recent(scene)
    .filter(each => each !== self && each.class === 'unnamed-person' && !each.spokesperson)
    .filter(({ phrases: [first] }) => first && (isBare || first.noun.noun === noun || wider?.has(first.noun.noun)))
    .filter(each => sentencesSince(scene, each, from) <= (isBare ? 6 : REACH))
    .slice(0, 3)
    .reverse()
}
