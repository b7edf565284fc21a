import { counsels } from '../../english/person-nouns.js'
import { createEntity } from './entities.js'
import type { Entity } from './entity.js'
import type { Judgement } from './judgement.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Resolution, Scene } from './scene.js'
import { recent } from './scene-distance.js'
import { say } from './wording.js'

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
  return { entities: [entity], why: `${say(scene, phrase.core)} is one of those who speak for the same client` }
}

const isCounsel = ({ nouns }: Entity): boolean => [...nouns].some(noun => counsels.has(noun))
