import { counsels } from '../../../english/person-nouns.js'
import type { Judgement } from '../classes/judgement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { recent } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** "The lawyer representing Ms. Ortolan", after her lawyers from a named firm have spoken: one of those. */
export function fellowCounsel(
  scene: Scene,
  phrase: NounPhrase,
  judged: Judgement,
  owner: Entity['owner'],
): Resolution | null {
  if (phrase.noun.plural || judged.spokesperson || owner === null || !counsels.has(phrase.noun.noun)) return null
  const firm = recent(scene).find(each => each.owner === owner && each.spokesperson && isCounsel(each))
  if (!firm) return null
  const entity = createEntity(scene, { ...judged, spokesperson: true }, owner)
  entity.subsetOf = firm
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is one of those who speak for the same client` }
}

const isCounsel = ({ nouns }: Entity): boolean => [...nouns].some(noun => counsels.has(noun))
