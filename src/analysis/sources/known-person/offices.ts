import { fieldedPosts, lesserRanks } from '../../../english/person-nouns.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** "The health secretary" is no "regional secretary" spoken of before. */
export const isOtherField = ({ noun: { noun }, modifiers }: NounPhrase, before: Entity): boolean =>
  fieldedPosts.has(noun) && modifiers.some(word => !before.modifiers.has(word))

const isLesser = (word: string): boolean => lesserRanks.has(word)

/**
 * "The home secretary" is no "regional secretary", and "the health
 * secretary" not her shadow: what stands before the noun tells the office.
 */
export function isOtherOffice(
  { row }: Scene,
  { noun, head, core, modifiers }: NounPhrase,
  { from, to }: Descriptor,
): boolean {
  let at = from
  while (at < to && readNoun(wordAt(row, at)).noun !== noun.noun) at++
  if (at === to) return false
  const before = row.lower.slice(from, at)
  if (before.some(isLesser) !== modifiers.some(isLesser)) return true
  const field = head > core.from ? wordAt(row, head - 1) : ''
  return fieldedPosts.has(noun.noun) && modifiers.length > 0 && !row.lower.slice(from, to).includes(field)
}
