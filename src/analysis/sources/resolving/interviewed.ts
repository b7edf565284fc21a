import { talks } from '../../../english/occasions.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "interviews with two dozen clerks", "conversations with people close to the talks": the people told, not the talk. */
export function interviewed(scene: Scene, { noun: { noun, plural }, owner, tail }: NounPhrase): NounPhrase | null {
  const isTalk = plural && talks.has(noun)
  if (!isTalk || owner !== null || wordAt(scene.row, tail.from) !== 'with') return null
  const stretch = { from: tail.from + 1, to: tail.to }
  const people = readNounPhrase(scene.row, stretch, namesIn(scene, stretch))
  return people.noun.kind === 'person' && people.noun.plural ? people : null
}
