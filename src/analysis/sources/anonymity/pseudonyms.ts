import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import type { Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { isBehindPartOfName } from '../../survey/words/parts-of-names.js'
import { stretchOf } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { giveName } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/**
 * "whom The Ledger is calling Ana", "who asked to be identified only as
 * Ruth": the name that stands for the withheld one is the same source's.
 */
export function underPseudonym(scene: Scene, { reason }: AnonymityNote, entity: Entity): Entity {
  const { row, bySurname } = scene
  const name = namesIn(scene, stretchOf(row, reason)).find(
    each => NAMING.test(wordAt(row, each.from - 1)) || isBehindPartOfName(row, each.from),
  )
  const person = name?.words.length === 1 ? bySurname.get(name.words[0] ?? '')?.[0] : undefined
  return person?.words.length === 1 && canBear(scene, entity, person) ? giveName(scene, entity, person) : entity
}

const NAMING = /^(?:as|call|called|calling)$/

/** Whether one person without a name can be somebody who has not been spoken of by name yet. */
export const canBear = ({ ofNamed }: Scene, entity: Entity, person: Person): boolean =>
  entity.class === 'unnamed-person' && entity.count === 1 && entity.named === null && !ofNamed.has(person)
