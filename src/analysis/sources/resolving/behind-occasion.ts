import { proceedings, talks } from '../../../english/occasions.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/**
 * Who speaks where an occasion is told of: of "interviews with six clerks" and "conversations with people close to the
 * talks" the people, of "a special meeting of the harbour board" the board.
 */
export function behindOccasion(scene: Scene, { noun: { noun, plural }, owner, tail }: NounPhrase): NounPhrase | null {
  const isTalk = plural && talks.has(noun)
  if (owner !== null || !(isTalk || proceedings.has(noun))) return null
  if (wordAt(scene.row, tail.from) !== (isTalk ? 'with' : 'of')) return null
  const stretch = { from: tail.from + 1, to: tail.to }
  const meant = readNounPhrase(scene.row, stretch, namesIn(scene, stretch))
  if (isTalk) return meant.noun.kind === 'person' && meant.noun.plural ? meant : null
  const isNamed = meant.name !== null && scene.directory.of.get(meant.name)?.kind === 'body'
  return meant.noun.kind === 'body' || isNamed ? meant : null
}
