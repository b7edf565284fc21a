import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { type Quantity, readNumber } from '../../survey/words/quantity.js'
import { sentenceStart } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { sumOf } from './sums.js'

/** "All three said", "The three said": the three who spoke together, or the one and the two. */
export function allOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { core, head, quantity } = phrase
  const isBare = /^(?:all|the)$/.test(wordAt(scene.row, core.from)) && head === core.from + 1 && core.to === head + 1
  if (!isBare || typeof quantity !== 'number' || readNumber(wordAt(scene.row, head)) === null) return null
  const group = groupOfSize(scene, quantity)
  const sum = sumOf(scene, phrase)
  // "Three diplomats … . A shopkeeper said … . Two nurses said … . All three …": those who spoke last
  const isSumLater = sum && group && sum.entities.every(each => isSpokenOfAfter(each, group))
  return group && !isSumLater ? { entities: [group], why: `${inQuotes(scene, core)} are those spoken of before` } : sum
}

const isSpokenOfAfter = (one: Entity, other: Entity): boolean =>
  (one.phrases.at(-1)?.from ?? 0) > (other.phrases.at(-1)?.from ?? 0)

/** "All four" after "Four people said …. Three of them said …" */
export function groupOfSize(scene: Scene, size: Quantity): Entity | null {
  if (typeof size !== 'number') return null
  return recent(scene).find(each => each.class === 'unnamed-person' && each.count === size) ?? null
}

/** How many sentences before "one of the doctors" the article tells of "three doctors". */
const REACH = 3

/** "three doctors" where they have not spoken themselves: so many of that noun in one of the last sentences. */
export function countedBefore(scene: Scene, { from, quantity, noun: { noun, plural } }: NounPhrase): NounPhrase | null {
  const { row } = scene
  const here = row.sentence[from] ?? 0
  if (!plural || quantity !== null) return null
  for (let at = from - 1; at >= (row.first[Math.max(0, here - REACH)] ?? 0); at--) {
    if (scene.quoted[at] === 1 || nounAt(row, at).noun !== noun || !nounAt(row, at).plural) continue
    const start = beforeNoun(row, at, sentenceStart(row, at))
    const stretch = { from: start, to: at + 1 }
    const phrase = readNounPhrase(row, stretch, namesIn(scene, stretch))
    if (typeof phrase.quantity === 'number' && phrase.quantity > 1 && phrase.partOf === null) return phrase
  }
  return null
}
