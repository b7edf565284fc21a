import { bodyHypernyms } from '../../../english/organization-nouns.js'
import type { Body } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isCalled } from '../scene/called.js'
import { MEMORY, recent, sentencesSince } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in sentences, "both aides" finds the two. */
const REACH = 40

/** Those that a definite plural means one by one: "both aides", "the senators". */
export const severalMeant = (scene: Scene, phrase: NounPhrase): readonly Entity[] | null =>
  bothOf(scene, phrase) ?? jointly(scene, phrase)

/** "both aides" after "One aide said …. Another aide said …": the two last single ones. */
function bothOf(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  if (scene.row.lower[phrase.core.from] !== 'both') return null
  const { noun } = phrase.noun
  const isOne = ({ class: kind, count, phrases: [first] }: Entity) =>
    kind === 'unnamed-person' && count === 1 && first?.noun.noun === noun
  const two = recent(scene)
    .filter(each => isOne(each) && sentencesSince(scene, each, phrase.from) <= REACH)
    .slice(0, 2)
  return two.length === 2 ? two.reverse() : null
}

/** "the senators": the named people or bodies of the last joint mention, where one of them at least is called so. */
function jointly(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  for (const { entities } of scene.mentions.slice(-MEMORY).reverse()) {
    const named = entities.filter(each => each.named)
    if (named.length < 2 || (typeof phrase.quantity === 'number' && phrase.quantity !== named.length)) continue
    if (
      named.some(({ named: one }) =>
        one?.kind === 'person' ? isCalled(scene, one, phrase.noun.noun) : isKindOf(one as Body, phrase.noun.noun),
      )
    )
      return named
  }
  return null
}

function isKindOf({ words }: Body, noun: string): boolean {
  const last = words[words.length - 1] ?? ''
  return last === noun || words[0] === noun || (bodyHypernyms.get(noun)?.has(last) ?? false)
}
