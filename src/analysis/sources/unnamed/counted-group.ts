import type { NounPhrase } from '../phrases/noun-phrase.js'
import { recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { sumOf } from './sums.js'

/** "All three said": the three who spoke together, or the one and the two. */
export function allOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { core, head, quantity } = phrase
  const isBare = scene.row.lower[core.from] === 'all' && head === core.from + 1 && core.to === head + 1
  if (!isBare || typeof quantity !== 'number') return null
  const group = groupOfSize(scene, quantity)
  return group
    ? { entities: [group], why: `${inQuotes(scene, core)} are those spoken of before` }
    : sumOf(scene, phrase)
}

/** "All four" after "Four people said …. Three of them said …" */
export function groupOfSize(scene: Scene, size: number | null): Entity | null {
  return (size !== null && recent(scene).find(each => each.class === 'unnamed-person' && each.count === size)) || null
}
