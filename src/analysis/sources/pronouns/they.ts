import type { Person } from '../../survey/directory/named.js'
import { hasVerb, sentenceStart } from '../../survey/words/token-row.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { genderOf, personInView } from '../scene/in-view.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { isInOwnWords, pluralBefore, pluralInPassing, pluralOfSentence } from './plurals-before.js'
import { goesByThey, speakerWhoIsThey } from './singular-they.js'
import { bodyBefore, textsBefore } from './things-before.js'
import { whoseTurn } from './turn.js'

/**
 * Texts, the one person who goes by "they" or spoke without a name, a group, a body;
 * and only then the person in view, unless the article has called them "he" or "she".
 */
export function several(scene: Scene, at: number, word: string, resolve: Resolve): Resolution {
  const texts = textsBefore(scene, at, resolve)
  if (texts) return { entities: [texts], why: `“${word}” are the texts spoken of before` }
  // whoever has the turn is "I"
  const speaking = whoseTurn(scene, at)?.named ?? null
  const againstSpeaker = (person: Person | null) => (person && person === speaking ? Number.POSITIVE_INFINITY : 0)
  const single = isOfSeveral(scene, at) ? null : personInView(scene, at, null, againstSpeaker)
  if (single?.named?.kind === 'person' && goesByThey(scene, single.named))
    return { entities: [single], why: `“${word}” is what the article calls the person most in view before it` }
  const speaker = isOfSeveral(scene, at) || hasPluralSubject(scene, at) ? null : speakerWhoIsThey(scene, at)
  if (speaker) return { entities: [speaker], why: `“${word}” is the one person who spoke before it` }
  const group =
    pluralBefore(scene, at, resolve) ?? pluralInPassing(scene, at, resolve) ?? bodyBefore(scene, at, resolve)
  if (group) return { entities: group, why: `“${word}” are those spoken of before` }
  if (single && !isHeOrShe(scene, single))
    return { entities: [single], why: `“${word}” is the person most in view before it` }
  return {
    entities: [createEntity(scene, { class: 'collective', count: 'many', spokesperson: false })],
    why: `nobody before “${word}” whom it can mean`,
  }
}

/** "one of them" */
const isOfSeveral = ({ row }: Scene, at: number): boolean => row.lower[at - 1] === 'of' && row.lower[at] === 'them'

/** "The clerks were granted anonymity because they …" */
function hasPluralSubject(scene: Scene, at: number): boolean {
  const plural = pluralOfSentence(scene, scene.row.sentence[at] ?? 0, at)
  if (plural === null || isInOwnWords(scene, plural, at)) return false
  return !hasVerb(scene.row, { from: sentenceStart(scene.row, at), to: plural.from })
}

/** Whether somebody is known to be a man or a woman: "they" are others. */
const isHeOrShe = (scene: Scene, entity: Entity): boolean => genderOf(scene, entity) !== null
