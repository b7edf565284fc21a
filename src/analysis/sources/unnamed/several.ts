import { bodyHypernyms } from '../../../english/organization-nouns.js'
import type { Body } from '../directory/named.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { isCalled } from '../scene/called.js'
import { MEMORY } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** "the senators": the named people or bodies of the last joint mention, where one of them at least is called so. */
export function severalMeant(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
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
