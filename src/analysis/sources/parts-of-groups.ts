import type { Entity } from './entity.js'
import type { Scene } from './scene.js'
import { recent } from './scene-distance.js'

/** "All four" after "Four people said …. Three of them said …" */
export function groupOfSize(scene: Scene, size: number | null): Entity | null {
  return (size !== null && recent(scene).find(each => each.class === 'unnamed-person' && each.count === size)) || null
}

/** "One" of "One of them, a nurse who asked not to be named", where `whole` is what "them" at `at` means. */
export function partBefore(scene: Scene, whole: Entity, from: number, at: number): Entity | null {
  const isBefore = ({ phrases }: Entity) =>
    phrases.slice(-4).some(({ core }) => core.from >= from && core.from < at && core.to >= at - 1)
  return recent(scene).find(each => each.subsetOf === whole && isBefore(each)) ?? null
}
