import { counsels } from '../../../english/speaking-for.js'
import { recent } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** "The lawyer representing Ms. Ortolan", after her lawyers from a named firm have spoken: one of those. */
export function fellowCounsel(scene: Scene, { phrase, judged, owner, definite }: Nameless): Resolution | null {
  if (!definite || phrase.noun.plural || judged.spokesperson) return null
  if (owner === null || !counsels.has(phrase.noun.noun)) return null
  const firm = recent(scene).find(each => each.owner === owner && each.spokesperson && isCounsel(each))
  if (!firm) return null
  const entity = createEntity(scene, { ...judged, spokesperson: true }, owner)
  entity.subsetOf = firm
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is one of those who speak for the same client` }
}

const isCounsel = ({ nouns }: Entity): boolean => [...nouns].some(noun => counsels.has(noun))
