import { bodyHypernyms } from '../../english/organization-nouns.js'
import { nationalities } from '../../english/places.js'
import type { Entity } from './entity.js'
import type { Judgement } from './judgement.js'
import type { NounPhrase } from './noun-phrase.js'
import { hasOtherOwner } from './owners.js'
import { isSameText } from './same-text.js'
import type { Scene } from './scene.js'
import { FIRST, recent, sentencesSince } from './scene-distance.js'

/** The body or text spoken of before, by its noun, its owner and its modifiers. */
export function knownThing(
  scene: Scene,
  phrase: NounPhrase,
  judged: Judgement,
  owner: Entity['owner'],
  definite: boolean,
): Entity | null {
  const { noun } = phrase.noun
  const wider = bodyHypernyms.get(noun)
  let loose: Entity | null = null
  for (const entity of recent(scene)) {
    if (entity.class !== judged.class || (owner !== null && entity.owner !== owner) || entity.named) continue
    if (hasOtherOwner(scene, phrase, entity) || (judged.class === 'document' && !hasNumberOf(entity, phrase))) continue
    const { modifiers } = entity
    const nouns = [...entity.nouns]
    if (
      nouns.includes(noun) &&
      (owner !== null ||
        phrase.modifiers.every(word => modifiers.has(word)) ||
        (judged.class === 'organization' && modifiers.size === 0 && !(entity.owner && isOfNation(phrase))))
    )
      return entity
    if (!definite || loose) continue
    const text =
      judged.class === 'document' && phrase.modifiers.length === 0 && nouns.some(each => isSameText(each, noun))
    if (
      (text && sentencesSince(scene, entity, phrase.from) <= 6) ||
      (nouns.some(each => wider?.has(each)) && sentencesSince(scene, entity, phrase.from) <= 10)
    )
      loose = entity
  }
  return loose
}

/** "The French embassy" is not Iran's, which was spoken of before. */
const isOfNation = ({ modifiers }: NounPhrase): boolean => modifiers.some(word => nationalities.has(word))

/** "The documents" are more than "a second document". */
function hasNumberOf({ phrases }: Entity, { noun: { noun, plural } }: NounPhrase): boolean {
  const same = phrases.slice(0, FIRST).filter(each => each.noun.noun === noun)
  return same.length === 0 || same.some(each => each.noun.plural === plural)
}
