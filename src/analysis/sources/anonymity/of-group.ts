import { apart } from '../../../english/one-more.js'
import { tenures } from '../../../english/tenures.js'
import { isInformant } from '../../survey/words/informants.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { isWider } from '../../survey/words/wider-nouns.js'
import { wordAt } from '../../survey/words/words-at.js'
import { MOST_PHRASES } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'

/**
 * Whether somebody can be one of a group before: told by its noun, or a related one, and by nothing that sets them
 * apart.
 */
export function isLike(row: TokenRow, one: Entity, group: Entity): boolean {
  if ([...one.modifiers].some(word => apart.has(word))) return false
  if (!isCrowd(group) && knowsOtherwise(row, one, group)) return false
  if (typeof group.count === 'number' && group.count < CROWD && !canBeOf(row, one, group, group.count)) return false
  const related = (noun: string) => group.nouns.has(noun) || [...group.nouns].some(each => areRelated(noun, each))
  return [...one.nouns].some(related) || [...one.modifiers].some(each => tenures.has(each) && group.modifiers.has(each))
}

const isCrowd = ({ count }: Entity): boolean => typeof count === 'number' && count >= CROWD

/** "A person briefed on the accounts" after "people familiar with the matter": told by nothing but what else they know. */
function knowsOtherwise(row: TokenRow, one: Entity, group: Entity): boolean {
  if (![...one.nouns].every(isInformant)) return false
  const [own, told] = [knowledgeOf(row, one), knowledgeOf(row, group)]
  return own.size > 0 && told.size > 0 && [...own].every(word => !told.has(word))
}

/** "briefed" of "a person briefed on the accounts", "familiar" of "people familiar with the matter". */
const knowledgeOf = (row: TokenRow, { phrases }: Entity): ReadonlySet<string> =>
  new Set(
    phrases
      .slice(0, MOST_PHRASES)
      .map(({ tail }) => (tail.to > tail.from ? wordAt(row, tail.from) : ''))
      .filter(word => /^\p{L}/u.test(word) && !/^who/.test(word)),
  )

/** From so many on, a group is of all kinds; fewer are brought in by a word that fits all of them. */
const CROWD = 10

/**
 * "three people who run the company" can be of "three people who spoke", "five people" and "two officers" are others.
 */
function canBeOf(row: TokenRow, one: Entity, group: Entity, count: number): boolean {
  // "a fourth" after three
  if (count > 1 && one.distinctFrom.includes(group)) return false
  if (isOfElsewhere(row, one, group.modifiers)) return false
  return one.count === 1 || (Number(one.count) <= count && [...one.nouns].some(noun => group.nouns.has(noun)))
}

/**
 * "A Pentagon official", "a palace source" after "three officials":
 * told by a body or a place that the group was not told by.
 */
export function isOfElsewhere(row: TokenRow, { phrases: [phrase] }: Entity, told: ReadonlySet<string>): boolean {
  if (!phrase) return false
  for (let at = phrase.core.from + 1; at < phrase.head; at++) {
    const { pos = '', text = '' } = row.tokens[at] ?? {}
    if ((/^(?:NOUN|PROPN)$/.test(pos) || /^\p{Lu}/u.test(text)) && !told.has(wordAt(row, at))) return true
  }
  return false
}

const areRelated = (one: string, other: string): boolean => isWider(one, [other]) || isWider(other, [one])
