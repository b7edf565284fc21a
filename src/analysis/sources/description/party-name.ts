import type { NonResponse } from '../../../model/non-response.js'
import type { Body, Person } from '../../survey/directory/named.js'
import { nextName } from '../../survey/names/in-order.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { placeOf, type Stretch, stretchOf, textOf } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { fullName } from '../scene/wording.js'

/** What to call a party: as printed, unless a pronoun or a shorter form stands for a name or a fuller phrase. */
export function partyName(scene: Scene, entity: Entity, { party, partyAt }: NonResponse, label: string): string {
  const { row } = scene
  const { from, to } = stretchOf(row, partyAt)
  if (entity.named && entity.named.kind !== 'person') {
    const isAlone = placeOf(row, { from, to }, 'and') < 0 || nextName(scene.directory.names, from)?.to === to
    return isAlone && isNameWithin(entity.named, { from, to }) ? party : label
  }
  if (entity.named)
    return wordsIn(party) > wordsIn(label) && !/^(?:he|she|it|they|the|his|her|its|their)\b/i.test(party)
      ? party
      : label
  const owner = entity.owner && ('named' in entity.owner ? entity.owner.named : entity.owner)
  if (isTheirs(wordAt(row, from)) && owner && to > from + 1) {
    return `${fullName(scene, owner)}’s ${textOf(row, { from: from + 1, to })}`
  }
  return /^(?:he|she|it|they|the|this|that)\b/i.test(party) && wordsIn(label) > wordsIn(party) ? label : party
}

function isNameWithin({ names }: Body | Person, { from, to }: Stretch): boolean {
  const name = nextName(names, from)
  return name !== undefined && name.to <= to
}

const wordsIn = (text: string): number => text.split(' ').length
