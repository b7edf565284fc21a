import type { Stretch } from '../../survey/words/token-row.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import type { Description } from './description.js'
import { describePerson } from './person.js'
import { describeThing } from './thing.js'
import { describeUnnamed } from './unnamed.js'

/** Describes a source in the article's own words; where it spoke is told only of those of whom no more is. */
export function describeSource(scene: Scene, entity: Entity, occasion: Stretch | null): Description {
  if (entity.named?.kind === 'person') return describePerson(scene, entity, entity.named, occasion)
  return entity.class === 'unnamed-person' || entity.class === 'collective'
    ? describeUnnamed(scene, entity)
    : describeThing(scene, entity)
}
