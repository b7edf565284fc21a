import type { Entity } from './entity.js'
import type { Person } from './named.js'
import type { Scene } from './scene.js'

/** How far back, in entities or mentions, anything is looked for: keeps the work linear in the article's length. */
export const MEMORY = 150

/** How many phrases for the same are looked at. */
export const FIRST = 20

/** How many sentences lie between two tokens. */
export function sentencesBetween({ row }: Scene, earlier: number, later: number): number {
  return (row.sentence[later] ?? 0) - (row.sentence[earlier] ?? 0)
}

/** How many sentences ago an entity was last spoken of. */
export function sentencesSince(scene: Scene, entity: Entity, at: number): number {
  const last = entity.phrases[entity.phrases.length - 1]
  return last ? sentencesBetween(scene, last.from, at) : Number.POSITIVE_INFINITY
}

/** The entities made last, newest first, within what is remembered. */
export function recent(scene: Scene): Entity[] {
  return scene.entities.slice(-MEMORY).reverse()
}

/** From 0.9 for one just named down to 0 for one far away or named only later. */
export function nearness(scene: Scene, person: Person, at: number): number {
  let best = 0
  for (const name of person.names) {
    if (name.from >= at) break
    best = Math.max(best, 0.9 - sentencesBetween(scene, name.from, at) / 25)
  }
  return best
}
