import { fieldedPosts, otherOffices } from '../../../english/person-nouns.js'
import { lesserRanks } from '../../../english/tenures.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isPost, nounAt } from '../../survey/words/noun-kinds.js'
import { isNounAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { fieldsOf, placeBehind } from './of-what.js'

/** "The health secretary" is no "regional secretary" spoken of before, the chief executive no executive. */
export const isOtherField = ({ noun: { noun }, modifiers }: NounPhrase, before: Entity): boolean =>
  modifiers.some(word => (fieldedPosts.has(noun) || otherOffices.has(word)) && !before.modifiers.has(word))

const isLesser = (word: string): boolean => lesserRanks.has(word)

/**
 * "The home secretary" is no "regional secretary", and "the health secretary" not her shadow: what stands before the
 * noun tells the office, and "of" behind it the place. A bare title, "Chief Quill", may be any of them but the first:
 * "the prime minister" is no "Minister Quill".
 */
export function isOtherOffice({ row }: Scene, phrase: NounPhrase, { from, to }: Descriptor): boolean {
  const { noun, head, core, modifiers } = phrase
  let at = from
  while (at < to && nounAt(row, at).noun !== noun.noun) at++
  if (at === to) return false
  const before = row.lower.slice(from, at)
  if (before.some(isLesser) !== modifiers.some(isLesser)) return true
  if (modifiers.some(word => otherOffices.has(word) && !before.includes(word))) return true
  const [here, there] = [placeBehind(row, phrase.tail.from), placeBehind(row, at + 1)]
  if (here !== null && there !== null && here !== there) return true
  const words = row.lower.slice(from, to)
  const fields = fieldsOf(row, phrase)
  const hasField = (at > from && isNounAt(row, at - 1)) || there !== null
  if (isPost(noun.noun) && hasField && fields.length > 0 && !fields.some(word => words.includes(word))) return true
  const field = head > core.from ? wordAt(row, head - 1) : ''
  return fieldedPosts.has(noun.noun) && modifiers.length > 0 && at > from && !words.includes(field)
}
