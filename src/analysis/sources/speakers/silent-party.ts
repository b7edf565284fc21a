import type { Attribution } from '../../../model/attribution.js'
import type { NonResponse } from '../../../model/non-response.js'
import { stretchOf, textOf } from '../../survey/words/token-row.js'
import { onlyOne, type Resolved, resolveSource } from '../resolving/resolve.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** Who kept silent; of "A spokesman for the bank said it would not comment" whoever says so, who can be "it". */
export function partyOf(scene: Scene, { party, partyAt }: NonResponse, teller: () => Resolved): readonly Entity[] {
  const speaker = /^(?:it|they)$/i.test(party) ? onlyOne(teller()) : null
  if (speaker && (speaker.spokesperson || speaker.class === 'organization')) return [speaker]
  const printed = stretchOf(scene.row, partyAt)
  const meant = resolveSource(scene, printed).entities
  // "the Quill campaign" of "the Quill and Voss campaigns" is not Ada Quill
  const isPart = party !== textOf(scene.row, printed)
  return isPart ? meant.filter(({ class: kind }) => kind !== 'named-person') : meant
}

/** The index of the attribution that a refusal is told in, or -1. */
export function tellerOf({ partyAt }: NonResponse, attributions: readonly Attribution[]): number {
  return attributions.findIndex(({ content }) =>
    content.some(({ start, end }) => start <= partyAt.start && end >= partyAt.end),
  )
}
