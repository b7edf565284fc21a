import { kin } from '../../../english/kin.js'
import { tenures } from '../../../english/tenures.js'
import type { Person } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { recent } from '../scene/distance.js'
import { giveName, personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'

/** A person whom the phrase names. */
export function resolveNamed(scene: Scene, phrase: NounPhrase, name: Name, person: Person): Resolution {
  const unnamed = namedOnlyNow(scene, phrase, person)
  return unnamed
    ? {
        entities: [unnamed],
        why: `${inQuotes(scene, phrase.core)}, spoken of before, is named: ${fullName(scene, person)}`,
      }
    : { entities: [personEntity(scene, person)], why: `${inQuotes(scene, name)} names ${fullName(scene, person)}` }
}

/**
 * "The nurse, Ada Quill,", "that nurse, Ada Quill,", "his mother, Ada Quill,": the one who
 * spoke before without a name, if nobody of that name has spoken yet.
 */
function namedOnlyNow(scene: Scene, phrase: NounPhrase, person: Person): Entity | null {
  const { noun, kind, plural } = phrase.noun
  const isThat = /^(?:that|this)$/.test(wordAt(scene.row, phrase.core.from - (phrase.determiner === '' ? 1 : 0)))
  const definite = phrase.determiner === 'the' || isThat || (phrase.owner !== null && kin.has(noun))
  if (!definite || kind !== 'person' || plural || scene.ofNamed.has(person)) return null
  const unnamed = recent(scene).find(
    each =>
      each.class === 'unnamed-person' &&
      each.count === 1 &&
      each.named === null &&
      each.nouns.has(noun) &&
      !isOtherPost(scene.row, phrase, each),
  )
  return unnamed ? giveName(scene, unnamed, person) : null
}

/** "The chief of staff" after "a safety chief": each has a remit, and not the same. */
function isOtherPost({ lower }: TokenRow, { head }: NounPhrase, { modifiers }: Entity): boolean {
  if (lower[head + 1] !== 'of') return false
  const remits = [...modifiers].filter(word => readNoun(word).kind === 'other' && !tenures.has(word))
  return remits.length > 0 && !lower.slice(head + 2, head + 6).some(word => remits.includes(word))
}
