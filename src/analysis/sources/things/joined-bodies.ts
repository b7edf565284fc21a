import type { Judgement } from '../classes/judgement.js'
import { isOutlet } from '../classes/outlet.js'
import type { Body, Person } from '../directory/named.js'
import type { Name } from '../names/name.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { namesBefore } from '../scene/distance.js'
import { namedEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in sentences, two are still "both companies". */
const REACH = 8

/** "Neither company", "both agencies": of two, whoever they are. */
export const isOfTwo = ({ determiner }: NounPhrase): boolean => /^(?:both|either|neither)$/.test(determiner)

/** The two bodies that were last named together: "Quill Foods and the Harbor Board". */
export function joinedBodies(scene: Scene, phrase: NounPhrase, judged: Judgement): readonly Entity[] | null {
  const { directory, row } = scene
  let other: Name | null = null
  for (const one of namesBefore(scene, phrase.from, REACH)) {
    const behind: Name | null = other
    other = one
    if (behind === null || !JOINT.test(row.lower.slice(one.to, Math.min(behind.from, one.to + 3)).join(' '))) continue
    const [first, second] = [directory.of.get(one), directory.of.get(behind)]
    if (isBody(first) && isBody(second) && first !== second && !isOutlet(row, one) && !isOutlet(row, behind))
      return [namedEntity(scene, first, judged), namedEntity(scene, second, judged)]
  }
  return null
}

/** What stands between two names that are joined. */
const JOINT = /^(?:and|or|nor|&)(?: the)?$/

const isBody = (named: Body | Person | undefined): named is Body => named !== undefined && named.kind !== 'person'
