import { apart, oneMore } from '../../../english/one-more.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isWider } from '../../survey/words/wider-nouns.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import { recent, sentencesSince } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { groupOfMember, isBare, sameRank } from './members.js'

const FRESH: ReadonlySet<string> = new Set([...oneMore, ...apart])

/** How far back, in sentences, "another official" sets itself apart from an official. */
const REACH = 40

/** "Another official", "a third": somebody who is said to be none of those before. */
export function another(scene: Scene, nameless: Nameless): Resolution | null {
  const { phrase, judged, owner } = nameless
  if (!isFresh(scene, phrase)) return null
  const same = sameRank(scene, nameless)
  if (same) return same
  const before = rivals(scene, phrase)
  // "the others": of those that the rival is of
  const ofRival = phrase.determiner === 'the' ? (before.at(-1)?.subsetOf ?? null) : null
  const group = groupOfMember(scene, nameless) ?? ofRival
  const entity = createEntity(scene, judged, owner)
  entity.subsetOf = group
  // "A third said": one more of what the rival is called
  if (isBare(phrase)) for (const noun of before.at(-1)?.nouns ?? []) entity.nouns.add(noun)
  entity.distinctFrom.push(...before.filter(each => each !== group && each !== group?.subsetOf))
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is said to be another` }
}

/** "Another", "a third"; but "a second-term senator" is no second one. */
function isFresh({ row }: Scene, { core, determiner, head }: NounPhrase): boolean {
  for (let at = core.from; at <= head; at++)
    if (FRESH.has(wordAt(row, at)) && !/^[-–]$/.test(textAt(row, at + 1))) return true
  return FRESH.has(determiner)
}

/** Those that "another official" is not. */
function rivals(scene: Scene, phrase: NounPhrase): Entity[] {
  const { noun } = phrase.noun
  const bare = isBare(phrase)
  const found = recent(scene)
    .filter(each => each.class === 'unnamed-person' && !each.spokesperson)
    .filter(({ phrases: [first] }) => first && (bare || first.noun.noun === noun || isWider(noun, [first.noun.noun])))
    .filter(each => sentencesSince(scene, each, phrase.from) <= (bare ? 6 : REACH))
  const alike = bare ? found.filter(each => isOneMore(each, found[0])) : found
  const isWhole = (each: Entity) => alike.some(({ subsetOf }) => subsetOf === each)
  return alike
    .filter(each => !isWhole(each))
    .slice(0, 3)
    .reverse()
}

/** "One clerk", "a second" before "another": of the group of whoever spoke last, or called by the same noun. */
const isOneMore = (each: Entity, last: Entity | undefined): boolean =>
  each === last ||
  each === last?.subsetOf ||
  (each.subsetOf !== null && each.subsetOf === last?.subsetOf) ||
  [...each.nouns].some(noun => last?.nouns.has(noun))
