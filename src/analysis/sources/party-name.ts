import type { NonResponse } from '../../model/non-response.js'
import type { Entity } from './entity.js'
import type { Scene } from './scene.js'
import { stretchOf, textOf } from './token-row.js'
import { labelOf } from './write-source.js'

/** What to call a party: as printed, unless a pronoun or a shorter form stands for a name or a fuller phrase. */
export function partyName(scene: Scene, entity: Entity, { party, partyAt }: NonResponse): string {
  const { row } = scene
  const label = labelOf(scene, entity)
  const { from, to } = stretchOf(row, partyAt)
  if (entity.named && entity.named.kind !== 'person')
    return entity.named.names.some(name => name.from >= from && name.to <= to) ? party : label
  if (entity.named)
    return wordsIn(party) > wordsIn(label) && !/^(?:he|she|it|they|the|his|her|its|their)\b/i.test(party)
      ? party
      : label
  const owner = entity.owner && ('named' in entity.owner ? entity.owner.named : entity.owner)
  if (/^(?:his|her|its|their)$/.test(row.lower[from] ?? '') && owner && to > from + 1) {
    const longest = owner.names.reduce(
      (best, each) => (each.words.length > best.words.length ? each : best),
      owner.names[0] as (typeof owner.names)[number],
    )
    return `${textOf(row, longest.core)}’s ${textOf(row, { from: from + 1, to })}`
  }
  return /^(?:he|she|it|they|the|this|that)\b/i.test(party) && wordsIn(label) > wordsIn(party) ? label : party
}

const wordsIn = (text: string): number => text.split(' ').length
