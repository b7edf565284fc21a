import { ordinals } from '../../../english/quantities.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNumber } from '../../survey/words/quantity.js'
import { standsFor } from '../../survey/words/wider-nouns.js'
import { MOST_PHRASES, recent, sentencesSince } from '../scene/distance.js'
import { createEntity, tailText } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** How far back, in sentences, "a second official" finds the three officials. */
const REACH = 20
/** The same of "one official", who may be anybody. */
const SOON = 3

/** "The second official" after "A second official said": whoever was brought in as the second. */
export function sameRank(scene: Scene, { phrase }: Nameless): Resolution | null {
  const rank = phrase.determiner === 'the' ? rankOf(scene, phrase) : null
  if (rank === null) return null
  const isCalledSo = (each: NounPhrase) =>
    rankOf(scene, each) === rank && (isBare(phrase) || isBare(each) || each.noun.noun === phrase.noun.noun)
  const same = recent(scene).find(
    each => each.class === 'unnamed-person' && each.phrases.slice(0, MOST_PHRASES).some(isCalledSo),
  )
  return same
    ? { entities: [same], why: `${inQuotes(scene, phrase.core)} is whoever was brought in by that number` }
    : null
}

/** "One official" after "three officials": the first of them to be told apart. */
export function firstMember(scene: Scene, nameless: Nameless): Resolution | null {
  const { phrase, judged, owner } = nameless
  const group = isFirst(phrase) ? groupOfMember(scene, nameless) : null
  if (!group) return null
  const entity = createEntity(scene, judged, owner)
  entity.subsetOf = group
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is one of those spoken of before` }
}

/**
 * The group that somebody is one of: the "three officials" of "a second official" and "the third", the "two of them" of
 * "another" who follows on "one of them". Null where the group was too small to have one more.
 */
export function groupOfMember(scene: Scene, { phrase, judged: { count } }: Nameless): Entity | null {
  if (typeof count !== 'number') return null
  const reach = isFirst(phrase) ? SOON : REACH
  const last = recent(scene).find(
    each => isPeopleCalled(each, phrase) && sentencesSince(scene, each, phrase.from) <= reach,
  )
  const group = last?.subsetOf ?? last
  if (!group || group.count === 1 || !(isBare(phrase) || isToldByNumberAlone(scene, phrase, group))) return null
  if (group.count === 'many') return isBare(phrase) && group !== last ? group : null
  const least = isFirst(phrase) ? 2 : (rankOf(scene, phrase) ?? membersOf(recent(scene), group) + count)
  return Number(group.count) >= least ? group : null
}

/** "another", "a third", "the other two": without a noun. */
export const isBare = ({ noun: { noun } }: NounPhrase): boolean =>
  /^(?:another|other|others)$/.test(noun) || ordinals.has(noun) || readNumber(noun) !== null

const isFirst = (phrase: NounPhrase): boolean => phrase.determiner === 'one' && !isBare(phrase)

/** 2 of "the second official" and "a second"; null where none is told. */
function rankOf({ row }: Scene, { core, head }: NounPhrase): number | null {
  const told = row.lower.slice(core.from, head + 1).find(word => ordinals.has(word))
  return ordinals.get(told ?? '') ?? null
}

function isPeopleCalled({ class: kind, spokesperson, nouns }: Entity, phrase: NounPhrase): boolean {
  const { noun } = phrase.noun
  if (kind !== 'unnamed-person' || spokesperson) return false
  return isBare(phrase) || standsFor(noun, nouns)
}

/** Nothing but a number tells a member from the group: "a second Kelmar official" may be none of "two officials". */
function isToldByNumberAlone({ row }: Scene, phrase: NounPhrase, { modifiers, tails }: Entity): boolean {
  const isAside = row.lower[phrase.tail.from] === ','
  const tail = isAside ? '' : tailText(row, phrase)
  return (
    phrase.modifiers.every(word => modifiers.has(word) || ordinals.has(word) || /^(?:one|other)$/.test(word)) &&
    (tail === '' || tails.has(tail))
  )
}

/** How many of a group have been told apart. */
export const membersOf = (entities: readonly Entity[], group: Entity): number =>
  entities.reduce((sum, { subsetOf, count }) => (subsetOf === group ? sum + Number(count) : sum), 0)
