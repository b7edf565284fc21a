import type { Gender } from '../../../english/titles.js'
import type { Person } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import { genderOfNoun, genderOfPronoun } from '../../survey/words/gender.js'
import { isSpeech } from '../../survey/words/speech.js'
import { blockAt, sentenceStart } from '../../survey/words/token-row.js'
import { isVerbAt, pastAdverb, tagAt, wordAt } from '../../survey/words/words-at.js'
import { MOST_PHRASES, mentionsBefore, namesBefore, sentencesBetween } from './distance.js'
import { personEntity } from './entities.js'
import type { Entity } from './entity.js'
import { openingClause } from './opening-clause.js'
import { prominence } from './prominence.js'
import type { Mention, Scene } from './scene.js'

/** How far back, in sentences, a pronoun can reach. */
export const PRONOUN_REACH = 6
/** What a sentence of distance costs, against `prominence`. */
const DISTANCE = 2.5
/** What speaks for somebody who has spoken, and for whom a sentence is about. */
const SPEAKER = 5
const SUBJECT = 4

interface Candidate {
  readonly person: Person | null
  readonly speaker: Entity | null
  readonly score: number
  readonly entity: () => Entity
}

/**
 * What speaks against a named person, or against somebody without a name
 * who spoke, to be taken from `prominence`: infinite for one who cannot be meant.
 */
type Against = (person: Person | null, speaker: Entity | null) => number

/** The person most in view before a token: who spoke, who was the subject, who was named last. */
export function personInView(
  scene: Scene,
  at: number,
  gender: Gender | null,
  against: Against = () => 0,
): Entity | null {
  let best: Candidate | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of [...speakers(scene, at, gender), ...named(scene, at, gender)]) {
    const score = candidate.score - against(candidate.person, candidate.speaker)
    if (score <= most) continue
    best = candidate
    most = score
  }
  return best?.entity() ?? null
}

function speakers(scene: Scene, at: number, gender: Gender | null): Candidate[] {
  const found: Candidate[] = []
  for (const mention of mentionsBefore(scene, at, PRONOUN_REACH)) {
    const distance = sentencesBetween(scene, mention.at, at)
    const entity = mention.entities.length === 1 ? mention.entities[0] : undefined
    // "Quill, whose mother asked for this, left. She …"
    const isAside = scene.row.lower[mention.at] === 'whose' && distance > 0
    if (entity?.count !== 1 || entity.class === 'author' || isAside) continue
    const known = genderOf(scene, entity)
    if (!agree(gender, known)) continue
    const clause = distance > 0 ? openingClause(scene, mention.at) : null
    const subject = toldForSakeOf(scene, mention, entity)
    const sex = subject && genderOfNamed(scene, subject)
    if (subject && agree(gender, sex)) {
      const score = SUBJECT - DISTANCE * distance + certain(gender, sex)
      found.push({ score, person: subject, speaker: null, entity: () => personEntity(scene, subject) })
    }
    const spoke = subject || (clause && mention.at < clause.to) ? 0 : SPEAKER
    found.push({
      score: spoke - DISTANCE * distance + certain(gender, known) + mention.at / 1e7,
      person: entity.named?.kind === 'person' ? entity.named : null,
      speaker: entity,
      entity: () => entity,
    })
  }
  return found
}

/** "His father believed …": whom the sentence is about, where a relative without a name only thinks something. */
function toldForSakeOf({ row }: Scene, { at, to }: Mention, { class: kind, owner }: Entity): Person | null {
  const isTheirs = kind === 'unnamed-person' && /^(?:his|her)$/.test(wordAt(row, at))
  if (!isTheirs || owner === null || !('kind' in owner) || owner.kind !== 'person') return null
  return isVerbAt(row, pastAdverb(row, to)) && !isSpeech(row, pastAdverb(row, to)) ? owner : null
}

function named(scene: Scene, at: number, gender: Gender | null): Candidate[] {
  const { row, directory } = scene
  const block = blockAt(row, at)
  const found: Candidate[] = []
  for (const name of namesBefore(scene, at, PRONOUN_REACH)) {
    const distance = sentencesBetween(scene, name.from, at)
    const person = directory.of.get(name)
    if (person?.kind !== 'person' || (distance > 0 ? isOfWhose(scene, name) : isInOwnWords(scene, name, at))) continue
    const known = genderOfNamed(scene, person)
    if (!agree(gender, known)) continue
    const sameBlock = blockAt(row, name.from) === block ? 0.5 : 0
    const score =
      prominence(scene, name, at) - DISTANCE * distance + sameBlock + certain(gender, known) + name.from / 1e7
    found.push({ score, person, speaker: null, entity: () => personEntity(scene, person) })
  }
  return found
}

/** "Quill, whose son | Micah | was ill, …. She": told of in passing. */
const isOfWhose = ({ row }: Scene, { from }: Name): boolean => row.lower[from - 2] === 'whose'

/** "If Quill runs, he said", "People like Quill, he said": somebody else. But "Quill fled, he said" may be his own. */
const isInOwnWords = ({ row, told }: Scene, { from }: Name, at: number): boolean =>
  told[from] === 1 &&
  told[at] === 0 &&
  tagAt(row, at - 1) === 'PUNCT' &&
  from > sentenceStart(row, from) &&
  /^(?:ADP|SCONJ)$/.test(tagAt(row, from - 1))

const agree = (wanted: Gender | null, known: Gender | null): boolean => !wanted || !known || wanted === known
const certain = (wanted: Gender | null, known: Gender | null): number => (wanted && known ? 1 : 0)

/** Of what sex somebody is, as far as the article has told. */
export const genderOf = (scene: Scene, entity: Entity): Gender | null =>
  entity.named?.kind === 'person' ? genderOfNamed(scene, entity.named) : genderOfUnnamed(entity)

const genderOfNamed = ({ learnedGender }: Scene, person: Person): Gender | null =>
  person.gender ?? learnedGender.get(person) ?? null

/** "A spokeswoman" is not "he", nor is an owner who has been "she". */
function genderOfUnnamed({ nouns, phrases }: Entity): Gender | null {
  const pronouns = phrases.slice(0, MOST_PHRASES).map(({ pronoun }) => pronoun && genderOfPronoun(pronoun))
  const told = new Set([...[...nouns].map(genderOfNoun), ...pronouns])
  return told.has('female') ? 'female' : told.has('male') ? 'male' : null
}
