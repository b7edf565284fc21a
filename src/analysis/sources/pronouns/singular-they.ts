import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { nameFrom } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { LONGEST_SENTENCE, sentenceEnd, sentenceStart } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { spokeJustBefore } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/**
 * Whether the article says "they" of one person: in a sentence that is about them alone, "Ashdown moved to the coast,
 * where they keep a boat", and in which nobody speaks.
 */
export function goesByThey(scene: Scene, person: Person): boolean {
  if (person.gender !== null || scene.learnedGender.has(person)) return false
  return person.names.slice(0, PRINTINGS).some(name => opensPlainSentence(scene, name) && isTheyBehind(scene, name))
}

/**
 * "A spokesperson said it was so. The firm has hired six drivers,
 * they added.": who spoke in the sentence before, if without a name and alone; "one villager" is one of several.
 */
export function speakerWhoIsThey(scene: Scene, at: number): Entity | null {
  const [entity, ...more] = spokeJustBefore(scene, at)
  if (entity?.class !== 'unnamed-person' || entity.count !== 1 || more.length > 0) return null
  const [first] = entity.phrases
  return first && wordAt(scene.row, first.core.from) === 'one' ? null : entity
}

function opensPlainSentence({ row, cued }: Scene, { from }: Name): boolean {
  return from - sentenceStart(row, from) < 2 && cued[row.sentence[from] ?? 0] === 0
}

/** "they" behind a name, before anybody else or anything plural that it could mean. */
function isTheyBehind({ row, directory, quoted }: Scene, { to }: Name): boolean {
  const limit = Math.min(sentenceEnd(row, to - 1), to + LONGEST_SENTENCE)
  for (let at = to; at < limit; at++) {
    const name = nameFrom(directory.names, at)
    if (name && directory.of.get(name)?.kind === 'person') return false
    const word = wordAt(row, at)
    if (quoted[at] === 1 || /^(?:and|he|she|his|her|we|group|couple)$/.test(word)) return false
    if (/^(?:they|their|them)$/.test(word)) return true
    if (tagAt(row, at) === 'NOUN' && readNoun(word).plural) return false
  }
  return false
}
