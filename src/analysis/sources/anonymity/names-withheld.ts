import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { wordAt } from '../../survey/words/words-at.js'
import { MEMORY } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { underPseudonym } from './pseudonyms.js'
import { sharedBefore } from './shared.js'
import { whoseNote } from './whose-note.js'

/**
 * Whose names a note withholds: "She and three colleagues asked not to be named". To be called where its sentence ends.
 */
export function withheldBy(scene: Scene, note: AnonymityNote): readonly Entity[] {
  const { sentence, reason } = note
  const shared = sharedBefore(scene, note)
  if (shared) return shared
  const meant = whoseNote(scene, note)
  if (!meant) return []
  const entity = underPseudonym(scene, note, meant)
  if (entity.subsetOf && LIKE_OTHERS.test(scene.row.text.slice(reason.start, reason.end)))
    return [entity, entity.subsetOf]
  const others = besideOthers(scene, note, entity)
  if (others.length > 0) return [...others, entity]
  const all = together(scene, sentence, entity)
  return all.every(each => each.class === 'unnamed-person') ? all : [entity]
}

/** "one of the aides, who like the others asked not to be named" */
export const LIKE_OTHERS = /\b(?:like|as did) (?:all |most of )?(?:the )?(?:others|rest)\b/

/** "One clerk said … . Several others said so. They asked not to be named": the clerk as well as the others. */
function besideOthers({ row }: Scene, { sentence }: AnonymityNote, { count, distinctFrom }: Entity): readonly Entity[] {
  const isThey = wordAt(row, row.first[sentence] ?? 0) === 'they'
  return isThey && count === 'many' ? distinctFrom : []
}

/** Those whom a sentence last told of in one breath with somebody. */
const together = ({ row, mentions }: Scene, sentence: number, entity: Entity): readonly Entity[] =>
  mentions.slice(-MEMORY).findLast(({ at, entities }) => row.sentence[at] === sentence && entities.includes(entity))
    ?.entities ?? [entity]
