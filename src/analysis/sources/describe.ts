import { describePerson } from './describe-person.js'
import { describeThing } from './describe-thing.js'
import { describeUnnamed } from './describe-unnamed.js'
import type { Description } from './description.js'
import type { Entity } from './entity.js'
import type { Scene } from './scene.js'
import type { Stretch } from './token-row.js'

/** Describes a source in the article's own words; where it spoke is told only of those of whom no more is. */
export function describeSource(scene: Scene, entity: Entity, occasion: Stretch | null): Description {
  if (entity.named?.kind === 'person') return describePerson(scene, entity, entity.named, occasion)
  return entity.class === 'unnamed-person' || entity.class === 'collective'
    ? describeUnnamed(scene, entity)
    : describeThing(scene.row, entity)
}
