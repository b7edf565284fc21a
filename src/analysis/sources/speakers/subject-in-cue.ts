import type { Attribution } from '../../../model/attribution.js'
import { nameFrom } from '../../survey/names/in-order.js'
import { type Stretch, stretchOf } from '../../survey/words/token-row.js'
import { tagAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "Will | wrote": the person whose surname, being a word of the language as well, was taken for a part of the cue. */
export function subjectInCue({ row, directory }: Scene, { cue: [cue] }: Pick<Attribution, 'cue'>): Stretch | null {
  if (!cue) return null
  const { from, to } = stretchOf(row, cue)
  const name = nameFrom(directory.names, from)
  const isSubject =
    name !== undefined &&
    name.to < to &&
    directory.of.get(name)?.kind === 'person' &&
    /^(?:ADV|AUX|VERB)$/.test(tagAt(row, name.to))
  return isSubject ? { from: name.from, to: name.to } : null
}
