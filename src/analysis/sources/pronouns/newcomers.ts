import { ordinals } from '../../../english/quantities.js'
import type { Gender } from '../../../english/titles.js'
import { peopleIn } from '../../survey/directory/people-in.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { genderOfNoun, genderOfPronoun } from '../../survey/words/gender.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { LONGEST_SENTENCE, sentenceEnd, sentenceStart } from '../../survey/words/token-row.js'
import { isWider } from '../../survey/words/wider-nouns.js'
import { isNominalAt, lastNominal, tagAt, wordAt } from '../../survey/words/words-at.js'
import { recent, spokeJustBefore } from '../scene/distance.js'
import { PRONOUN_REACH } from '../scene/in-view.js'
import type { Scene } from '../scene/scene.js'
import { opensSentence, silentSubject } from './subject-before.js'

/**
 * "A retired man at the next stop was blunter. “Sack the lot of them,” he said.": somebody whom the sentence before a
 * pronoun brings in as its subject, and who has said nothing yet; or, where the pronoun opens its sentence and no name
 * stands before it, "The hiker was found at dawn. He said …".
 */
export function newcomerBefore(scene: Scene, pronoun: number, gender: Gender | null): NounPhrase | null {
  let at = pronoun
  for (let back = 0; back < PRONOUN_REACH; back++) {
    const subject = silentSubject(scene, at)
    if (!subject) return null
    // "A laid-off clerk stood outside. He gave no name. “Severance,” he said."
    const isSame = subject.pronoun !== null && subject.pronoun === scene.row.lower[at]
    if (!isSame || !opensSentence(scene, subject.from)) return isNewcomer(scene, subject, at, gender) ? subject : null
    at = subject.from
  }
  return null
}

/**
 * "A retired man", of the sex that the pronoun at a place tells; "his wife"; "my uncle"; "a second"; "the hiker" where the pronoun
 * opens its sentence or a hiker has spoken before.
 */
function isNewcomer(scene: Scene, subject: NounPhrase, at: number, gender: Gender | null): boolean {
  const { row } = scene
  const { from, to, noun } = subject
  const first = wordAt(row, from)
  if (isOfOtherSex(first, noun.noun, gender)) return true
  const isKnown = first === 'the' && (opensSentence(scene, at) || hasSpoken(scene, noun.noun))
  if (!isKnown && !/^(?:an?|another|my|our)$/.test(first)) return false
  const near = { from, to: isKnown ? sentenceStart(row, at) : to }
  if (peopleIn(scene, near).length > 0 || isDoneTo(scene, subject, gender)) return false
  return canBe(subject, gender) || isOneMore(scene, subject)
}

/** "His wife shook her head. “…,” she said." */
const isOfOtherSex = (owner: string, noun: string, gender: Gender | null): boolean =>
  /^(?:her|his)$/.test(owner) && gender !== null && genderOfNoun(noun) === gender && genderOfPronoun(owner) !== gender

/** "A deputy carried her out. “…,” she said.": of a sex that no noun tells, and somebody else is spoken of. */
function isDoneTo({ row }: Scene, { to, noun }: NounPhrase, gender: Gender | null): boolean {
  if (gender === null || genderOfNoun(noun.noun) === gender) return false
  const object = gender === 'male' ? 'him' : 'her'
  for (let at = to; at < Math.min(sentenceEnd(row, to), to + LONGEST_SENTENCE); at++)
    if (row.lower[at] === object && tagAt(row, at - 1) === 'VERB' && !isNominalAt(row, at + 1)) return true
  return false
}

/** "A second laughed at the idea.", where one has spoken. */
function isOneMore(scene: Scene, { head, to }: NounPhrase): boolean {
  const isBare = ordinals.has(wordAt(scene.row, head)) && to === head + 1
  return isBare && spokeJustBefore(scene, head).some(each => each.class === 'unnamed-person')
}

/** "The engineer paused. “…,” he said.": the subject before a pronoun, where nobody else is in view whom it can mean. */
export function subjectInSight(scene: Scene, pronoun: number, gender: Gender | null): NounPhrase | null {
  const subject = silentSubject(scene, pronoun)
  return subject?.determiner === 'the' && canBe(subject, gender) ? subject : null
}

/** One person, and not of the other sex. */
const canBe = ({ noun }: NounPhrase, gender: Gender | null): boolean =>
  noun.kind === 'person' && !noun.plural && genderOfNoun(noun.noun) !== (gender === 'male' ? 'female' : 'male')

const hasSpoken = (scene: Scene, noun: string): boolean =>
  recent(scene).some(({ class: kind, count, nouns }) => kind === 'unnamed-person' && count === 1 && nouns.has(noun))

/**
 * "A Western official was more cautious. “We do not know,” the
 * official said.": the newcomer, by the noun it came in with.
 */
export function newcomerCalled(scene: Scene, { from, noun: { noun }, modifiers, tail }: NounPhrase): NounPhrase | null {
  const newcomer = newcomerBefore(scene, from, null) ?? relatedOrRanked(scene, from)
  if (!newcomer || tail.to > tail.from) return null
  const came = besideRank(scene, newcomer) ?? newcomer.noun.noun
  const fits = came === noun || noun === 'person' || isWider(noun, [came])
  return fits && modifiers.every(word => newcomer.modifiers.includes(word)) ? newcomer : null
}

/** "His former adviser disagreed.", "The third, an engineer, was not so sure." */
function relatedOrRanked(scene: Scene, at: number): NounPhrase | null {
  const subject = silentSubject(scene, at)
  const isTheirs =
    subject &&
    subject.noun.kind === 'person' &&
    !subject.noun.plural &&
    /^(?:her|his)$/.test(wordAt(scene.row, subject.from))
  return subject && (isTheirs || besideRank(scene, subject) !== null) ? subject : null
}

/** "engineer" of "the third, an engineer" */
function besideRank({ row }: Scene, { head, core: { to } }: NounPhrase): string | null {
  if (!ordinals.has(wordAt(row, head)) || row.lower[to] !== ',' || !isIndefinite(wordAt(row, to + 1))) return null
  const { noun, kind } = nounAt(row, lastNominal(row, to + 2))
  return kind === 'person' ? noun : null
}
