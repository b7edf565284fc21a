import { onlyKin } from '../../../english/kin.js'
import { answeredOnce } from '../../../order/answered-once.js'
import type { Body, Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { isPossessive } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { descriptorsOf } from '../scene/called.js'
import { MEMORY } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { ownerWord } from '../scene/owners.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'

/** "Mr. Ortolan's wife", where the article names one woman of his surname and says of nobody that she is his wife. */
export function ofKin(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  const { noun } = phrase.noun
  const gender = onlyKin.has(noun) ? genderOfNoun(noun) : null
  const of = owner ?? (phrase.determiner === 'the' ? onlyOwnerOf(scene, noun) : null)
  if (!gender || of === null || !('kind' in of) || of.kind !== 'person') return null
  const namesakes = (scene.bySurname.get(ownerWord(of)) ?? [])
    .slice(0, MEMORY)
    .filter(
      each =>
        each !== of &&
        each.words.length > 1 &&
        (each.gender ?? gender) === gender &&
        !descriptorsOf(scene, each).some(({ nouns }) =>
          [...nouns].some(word => (genderOfNoun(word) ?? gender) !== gender),
        ),
    )
  const [person] = namesakes
  if (!person || namesakes.length > 1) return null
  return {
    entities: [personEntity(scene, person)],
    why: `${inQuotes(scene, phrase.core)} is ${fullName(scene, person)}, of the same surname`,
  }
}

/** "The wife of a man shot on Monday", where the article speaks of one named person's wife alone: that person. */
function onlyOwnerOf(scene: Scene, noun: string): Person | null {
  const owners = ownersIn(scene).get(noun) ?? new Set()
  const [only] = owners
  return only?.kind === 'person' && owners.size === 1 ? only : null
}

/** The named ones whose kin the article speaks of, by the noun. */
const ownersIn = answeredOnce(({ row, directory }: Scene) => {
  const owners = new Map<string, Set<Person | Body | undefined>>()
  for (const name of directory.names) {
    const noun = wordAt(row, name.to + 1)
    if (!isPossessive(row, name.to) || !onlyKin.has(noun)) continue
    owners.set(noun, (owners.get(noun) ?? new Set()).add(directory.of.get(name)))
  }
  return owners
})
