import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOutOf, readNumber } from '../../survey/words/quantity.js'
import { isVerbAt, wordAt } from '../../survey/words/words-at.js'
import { isLargeShare } from '../classes/people.js'
import { pluralOfSentence } from '../pronouns/plurals-before.js'
import { recent, sentencesSince } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** How far back, in sentences, those who spoke are still whom "two" are of. */
const REACH = 3

/** "Backbenchers disagree. One said …", "Officials agreed. Some warned …": so many of a larger group. */
export function someOfThem(scene: Scene, { phrase, judged }: Nameless, resolve: Resolve): Resolution | null {
  const whole = isBareNumber(scene, phrase)
    ? groupOf(scene, phrase, resolve)
    : isVaguePart(scene, phrase)
      ? justCited(scene, phrase)
      : null
  if (!whole) return null
  const entity = createEntity(scene, {
    ...judged,
    class: isLargeShare(scene.row, phrase) ? judged.class : 'unnamed-person',
  })
  entity.subsetOf = whole
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is a part of those spoken of before` }
}

/** "Two said …": a number and no noun, nor a share ("six in ten voters", "nine out of ten"). */
function isBareNumber({ row }: Scene, { core, head }: NounPhrase): boolean {
  const isShare = row.lower[head + 1] === 'out' || isOutOf(row, head + 1)
  return core.to - core.from === 1 && readNumber(wordAt(row, head)) !== null && !isShare
}

/** "Some warned …", "Most described …" */
const isVaguePart = ({ row }: Scene, { core: { from, to } }: NounPhrase): boolean =>
  to - from === 1 && /^(?:many|most|several|some)$/.test(wordAt(row, from)) && isVerbAt(row, to)

/**
 * "Officials agreed. Some warned …": those without a name who were cited in the sentence before. "Many" and "most" may
 * be of people at large, unless those before were counted: "The Lantern met 14 pilots, … . Most said …".
 */
function justCited(scene: Scene, { from }: NounPhrase): Entity | null {
  const isOfCounted = /^(?:many|most)$/.test(wordAt(scene.row, from))
  return (
    recent(scene).find(
      each =>
        each.class === 'unnamed-person' &&
        !each.spokesperson &&
        each.subsetOf === null &&
        ((each.count === 'many' && !isOfCounted) || Number(each.count) > 2) &&
        sentencesSince(scene, each, from) === 1,
    ) ?? null
  )
}

/** The larger group spoken of just before: brought in by the last sentence, or cited. */
function groupOf(scene: Scene, { from, quantity }: NounPhrase, resolve: Resolve): Entity | null {
  const isWhole = ({ class: kind, subsetOf, count }: Entity) =>
    /^(?:unnamed-person|collective)$/.test(kind) &&
    subsetOf === null &&
    (count === 'many' || (typeof count === 'number' && typeof quantity === 'number' && count > quantity))
  const sentence = scene.row.sentence[from] ?? 0
  const told = scene.cued[sentence - 1] === 0 ? pluralOfSentence(scene, sentence - 1, from) : null
  const newcomers = told && resolve(scene, told).entities.find(isWhole)
  return newcomers ?? recent(scene).find(each => isWhole(each) && sentencesSince(scene, each, from) <= REACH) ?? null
}
