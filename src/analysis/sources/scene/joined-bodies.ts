import type { Body } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Judgement } from '../classes/judgement.js'
import { isOutlet } from '../classes/outlet.js'
import { namedEntity } from './entities.js'
import type { Entity } from './entity.js'
import { joinedNames } from './joined-names.js'
import type { Scene } from './scene.js'

/** How far back, in sentences, two are still "both companies". */
const REACH = 8

/** The two bodies that were last named together: "Quill Foods and the Harbor Board"; `reach` is in sentences. */
export function joinedBodies(
  scene: Scene,
  { from }: NounPhrase,
  judged: Judgement,
  reach = REACH,
): readonly Entity[] | null {
  const two = joinedNames(
    scene,
    from,
    reach,
    (named, name): named is Body => named.kind !== 'person' && !isOutlet(scene.row, name),
  )
  return two?.map(body => namedEntity(scene, body, judged)) ?? null
}
