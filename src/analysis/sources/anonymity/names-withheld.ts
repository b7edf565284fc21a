import { MEMORY } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Mention, Scene } from '../scene/scene.js'
import type { AnonymityNote } from './notes.js'
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
  const all = lastMention(scene, sentence, entity)?.entities ?? []
  return all.length > 1 && all.every(each => each.class === 'unnamed-person') ? all : [entity]
}

/** "one of the aides, who like the others asked not to be named" */
export const LIKE_OTHERS = /\b(?:like|as did) (?:all |most of )?(?:the )?(?:others|rest)\b/

/** The last mention of an entity in the sentence read last. */
function lastMention({ row, mentions }: Scene, sentence: number, entity: Entity): Mention | null {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MEMORY); i--) {
    const mention = mentions[i] as Mention
    if (row.sentence[mention.at] !== sentence) return null
    if (mention.entities.includes(entity)) return mention
  }
  return null
}
