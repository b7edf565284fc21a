import { bodyHypernyms } from '../../../english/organization-nouns.js'
import { nationalities } from '../../../english/places.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isSameText } from '../../survey/words/same-text.js'
import { MOST_PHRASES, recent, sentencesSince } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import { hasOtherOwner } from '../scene/owners.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in sentences, a text is found by another word for it, and a body by a wider noun. */
const TEXT_REACH = 6
const WIDER_REACH = 10

/** The body or text spoken of before, by its noun, its owner and its modifiers. */
export function knownThing(scene: Scene, { phrase, judged, owner, definite }: Nameless): Entity | null {
  const { noun } = phrase.noun
  let loose: Entity | null = null
  for (const entity of recent(scene)) {
    if (entity.class !== judged.class || (owner !== null && entity.owner !== owner) || entity.named) continue
    if (hasOtherOwner(scene, phrase, entity) || (judged.class === 'document' && !hasNumberOf(entity, phrase))) continue
    if (entity.nouns.has(noun) && (owner !== null || saysNoMore(phrase, entity))) return entity
    if (!definite || loose) continue
    const since = sentencesSince(scene, entity, phrase.from)
    if ((since <= TEXT_REACH && isSameTextAs(phrase, entity)) || (since <= WIDER_REACH && isWider(phrase, entity)))
      loose = entity
  }
  return loose
}

/** All that stands before the noun was said before, or nothing was that it could be set apart from. */
const saysNoMore = (phrase: NounPhrase, { class: kind, modifiers, owner }: Entity): boolean =>
  phrase.modifiers.every(word => modifiers.has(word) || (phrase.determiner === 'the' && isOfLength(word))) ||
  (kind === 'organization' && modifiers.size === 0 && !(owner && isOfNation(phrase)))

/** "The 240-page report" after "a report": how long it is sets it apart from no other. */
const isOfLength = (word: string): boolean => /^(?:\d+|-|hour|long|minute|page|paragraph|second|word)$/.test(word)

/** "The poll" after "a survey" */
const isSameTextAs = ({ noun: { noun }, modifiers }: NounPhrase, { class: kind, nouns }: Entity): boolean =>
  kind === 'document' && modifiers.length === 0 && [...nouns].some(each => isSameText(noun, each))

/** "The body" after "a council"; but "the police department" is no mayor's office. */
const isWider = ({ noun: { noun }, modifiers }: NounPhrase, entity: Entity): boolean =>
  modifiers.every(word => entity.modifiers.has(word)) &&
  [...entity.nouns].some(each => bodyHypernyms.get(noun)?.has(each))

/** "The French embassy" is not Iran's, which was spoken of before. */
const isOfNation = ({ modifiers }: NounPhrase): boolean => modifiers.some(word => nationalities.has(word))

/** "The documents" are more than "a second document". */
function hasNumberOf({ phrases }: Entity, { noun: { noun, plural } }: NounPhrase): boolean {
  const same = phrases.slice(0, MOST_PHRASES).filter(each => each.noun.noun === noun)
  return same.length === 0 || same.some(each => each.noun.plural === plural)
}
