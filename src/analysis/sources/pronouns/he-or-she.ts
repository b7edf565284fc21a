import { counsels } from '../../../english/speaking-for.js'
import type { Gender } from '../../../english/titles.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfPronoun } from '../../survey/words/gender.js'
import { LONGEST_SENTENCE, sentenceEnd, sentenceStart } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { isCalled } from '../scene/called.js'
import { createEntity, personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { personInView } from '../scene/in-view.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { newcomerBefore, subjectInSight } from './newcomers.js'
import { peopleBeside } from './people-beside.js'
import { relativeBefore } from './relative-before.js'
import { whoseTurn } from './turn.js'

/** What it costs, against `prominence`, to be spoken of right beside the pronoun. */
const SPOKEN_OF = 9

/** "He", "his", "who": the newcomer of the sentence before, or the person in view. */
export function onePerson(scene: Scene, place: number, word: string, resolve: Resolve): Resolution {
  const at = earlierInSentence(scene, place, word)
  const gender = genderOfPronoun(word)
  const relative = relativeBefore(scene, place, gender)
  if (relative) return { ...resolve(scene, relative), why: `“${word}” is the relative told of before it` }
  const subject = newcomerBefore(scene, at, gender)
  const newcomer = subject && onlyPerson(scene, subject, resolve(scene, subject).entities, gender)
  if (newcomer) return { entities: [newcomer], why: `“${word}” is whom the sentence before brings in` }
  // "RAY: Ada Quill runs it. She …": whoever has the turn is "I"
  const speaker = whoseTurn(scene, at)?.named ?? null
  const others = peopleBeside(scene, place)
  const entity = personInView(scene, at, gender, (person, unnamed) => {
    if (person === null) return unnamed && isCalledBehind(scene, place, unnamed) ? Number.POSITIVE_INFINITY : 0
    return person === speaker ? Number.POSITIVE_INFINITY : others.has(person) ? SPOKEN_OF : 0
  })
  const inSight = entity ? null : subjectInSight(scene, at, gender)
  if (inSight) return { ...resolve(scene, inSight), why: `“${word}” is the subject of the sentence before` }
  if (!entity)
    return {
      entities: [createEntity(scene, { class: 'unnamed-person', count: 1, spokesperson: false })],
      why: `nobody before “${word}” whom it can mean`,
    }
  const client = clientOf(scene, at, gender, entity)
  if (client) return { entities: [client], why: `“${word}” is whom the lawyer speaks for` }
  if (gender && entity.named?.kind === 'person') scene.learnedGender.set(entity.named, gender)
  return { entities: [entity], why: `“${word}” is the person most in view before it` }
}

/**
 * Where the same pronoun stands before in the sentence, both of them quoted or neither, else its own place: "He spoke
 * at a Quill rally, where he said" is one person.
 */
function earlierInSentence({ row, quoted }: Scene, place: number, word: string): number {
  if (!/^s?he$/.test(word)) return place
  const start = sentenceStart(row, place)
  for (let at = place - 1; at >= start; at--) if (row.lower[at] === word && quoted[at] === quoted[place]) return at
  return place
}

/** "He has, he says, stopped rowing in front of the doctor.": the doctor is somebody else. */
function isCalledBehind({ row, quoted }: Scene, at: number, { nouns }: Entity): boolean {
  const end = Math.min(sentenceEnd(row, at), at + LONGEST_SENTENCE)
  for (let i = at; i < end; i++)
    if (row.lower[i] === 'the' && quoted[i] === quoted[at] && nouns.has(wordAt(row, i + 1))) return true
  return false
}

/** Whom a subject means: somebody without a name, or called by the subject's noun and not of the other sex. */
function onlyPerson(
  scene: Scene,
  { noun: { noun } }: NounPhrase,
  [entity]: readonly Entity[],
  gender: Gender | null,
): Entity | undefined {
  const named = entity?.named
  if (named?.kind !== 'person') return entity
  return isCalled(scene, named, noun) && (named.gender ?? gender) === (gender ?? named.gender) ? entity : undefined
}

/** "Her lawyer said she would not answer": within the lawyer's own words the client is meant. */
function clientOf(scene: Scene, at: number, gender: Gender | null, { owner, nouns, phrases }: Entity): Entity | null {
  if (owner === null || !('kind' in owner) || owner.kind !== 'person' || (owner.gender ?? gender) !== gender)
    return null
  const last = phrases[phrases.length - 1]
  const same = last !== undefined && scene.row.sentence[last.from] === scene.row.sentence[at]
  return same && [...nouns].some(noun => counsels.has(noun)) ? personEntity(scene, owner) : null
}
