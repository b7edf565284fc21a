import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** The sources that a report tells of, by where they are first mentioned: those who speak, and whoever they are of. */
export function citedAmong({ entities }: Scene, speakers: Iterable<Entity>): Entity[] {
  const cited = new Set(speakers)
  for (const entity of cited) if (entity.subsetOf) cited.add(entity.subsetOf)
  return entities.filter(each => cited.has(each)).sort((one, other) => firstMention(one) - firstMention(other))
}

function firstMention({ phrases: [phrase], named }: Entity): number {
  return Math.min(phrase?.from ?? Number.POSITIVE_INFINITY, named?.names[0]?.from ?? Number.POSITIVE_INFINITY)
}
