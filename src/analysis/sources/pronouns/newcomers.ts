import { femaleNouns, hypernyms, maleNouns } from '../../../english/person-nouns.js'
import type { Gender } from '../../../english/titles.js'
import { namesIn } from '../names/in-order.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Scene } from '../scene/scene.js'
import { sentenceStart } from '../words/token-row.js'
import { opensSentence, silentSubject } from './subject-before.js'

/**
 * "A retired man at the next stop was blunter. “Sack the lot of them,” he said.": somebody whom the sentence before a
 * pronoun brings in as its subject, and who has said nothing yet; or, where the pronoun opens its sentence and no name
 * stands before it, "The hiker was found at dawn. He said …".
 */
export function newcomerBefore(scene: Scene, at: number, gender: Gender | null): NounPhrase | null {
  const { row, directory } = scene
  const subject = silentSubject(scene, at)
  if (!subject) return null
  const { from, to, noun } = subject
  // "A laid-off clerk stood outside. He gave no name. “Severance,” he said."
  if (subject.pronoun && subject.pronoun === row.lower[at] && opensSentence(scene, from))
    return newcomerBefore(scene, from, gender)
  const first = row.lower[from] ?? ''
  const isKnown = first === 'the' && opensSentence(scene, at)
  if (!isKnown && !/^(?:an?|another)$/.test(first)) return null
  const near = { from, to: isKnown ? sentenceStart(row, at) : to }
  if (namesIn(scene, near).some(name => directory.of.get(name)?.kind === 'person')) return null
  const other = gender === 'male' ? femaleNouns : maleNouns
  return noun.kind === 'person' && !noun.plural && !other.has(noun.noun) ? subject : null
}

/**
 * "A Western official was more cautious. “We do not know,” the
 * official said.": the newcomer, by the noun it came in with.
 */
export function newcomerCalled(scene: Scene, { from, noun: { noun }, modifiers, tail }: NounPhrase): NounPhrase | null {
  const newcomer = newcomerBefore(scene, from, null)
  if (!newcomer || tail.to > tail.from) return null
  const came = newcomer.noun.noun
  const fits = came === noun || noun === 'person' || hypernyms.get(noun)?.has(came)
  return fits && modifiers.every(word => newcomer.modifiers.includes(word)) ? newcomer : null
}
