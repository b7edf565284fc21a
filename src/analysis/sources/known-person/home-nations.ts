import { partyAdjectives } from '../../../english/parties.js'
import { nationalities, nationCalled } from '../../../english/places.js'
import { answeredOnce } from '../../../order/answered-once.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, wordAt } from '../../survey/words/words-at.js'
import { MOST_PHRASES } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** "the Danish military official", "the U.S. official": the nations that a phrase tells, each once. */
export const nationsOf = answeredOnce(({ row }: Scene, { core, head }: NounPhrase): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = core.from; at < head; at++) {
    const nation = nationAt(row, at)
    if (nation !== null) found.add(nation)
  }
  return found
})

/** Those of all phrases for somebody. */
export const nationsOfEntity = (scene: Scene, { phrases }: Entity): ReadonlySet<string> =>
  new Set(phrases.slice(0, MOST_PHRASES).flatMap(each => [...nationsOf(scene, each)]))

/** By what the lists have; else by the ending of an adjective with a capital. */
function nationAt(row: TokenRow, at: number): string | null {
  const word = wordAt(row, at)
  if (!hasCapital(row, at)) return null
  const isKnown = nationalities.has(word) || partyAdjectives.has(word)
  return nationCalled.get(word.replaceAll('.', '')) ?? (!isKnown && ENDING.test(word) ? word : null)
}

const ENDING = /(?:..ian|ese|landic|lish)$/
