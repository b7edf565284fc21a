import { statementTakers } from '../../../english/person-nouns.js'
import type { Gender } from '../../../english/titles.js'
import type { Person } from '../directory/named.js'
import type { Name } from '../names/name.js'
import { genderOfNoun } from '../words/gender.js'
import { readNoun } from '../words/noun-kinds.js'
import { blockAt, isPossessive, sentenceStart, type TokenRow } from '../words/token-row.js'
import { mentionsBefore, namesBefore, sentencesBetween } from './distance.js'
import { personEntity } from './entities.js'
import type { Entity } from './entity.js'
import type { Scene } from './scene.js'

/** How far back, in sentences, a pronoun can reach. */
export const PRONOUN_REACH = 6
/** What a sentence of distance costs, against `prominence`. */
const DISTANCE = 2.5
const SPEAKER = 5
const QUOTED = -3
/** "A nurse said that Quill had left. She said …": of two who could be meant, the one who speaks. */
const TOLD = -1.5

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
    const known = entity.named?.kind === 'person' ? genderOf(scene, entity.named) : genderOfNouns(entity)
    if (!agree(gender, known)) continue
    found.push({
      score: SPEAKER - DISTANCE * distance + certain(gender, known) + mention.at / 1e7,
      person: entity.named?.kind === 'person' ? entity.named : null,
      speaker: entity,
      entity: () => entity,
    })
  }
  return found
}

function named(scene: Scene, at: number, gender: Gender | null): Candidate[] {
  const { row, directory } = scene
  const block = blockAt(row, at)
  const found: Candidate[] = []
  for (const name of namesBefore(scene, at, PRONOUN_REACH)) {
    const distance = sentencesBetween(scene, name.from, at)
    const person = directory.of.get(name)
    if (person?.kind !== 'person') continue
    const known = genderOf(scene, person)
    if (!agree(gender, known)) continue
    const sameBlock = blockAt(row, name.from) === block ? 0.5 : 0
    const score =
      prominence(scene, name, at) - DISTANCE * distance + sameBlock + certain(gender, known) + name.from / 1e7
    found.push({ score, person, speaker: null, entity: () => personEntity(scene, person) })
  }
  return found
}

const agree = (wanted: Gender | null, known: Gender | null): boolean => !wanted || !known || wanted === known
const certain = (wanted: Gender | null, known: Gender | null): number => (wanted && known ? 1 : 0)

function genderOf(scene: Scene, person: Person): Gender | null {
  return person.gender ?? scene.learnedGender.get(person) ?? null
}

/** "A spokeswoman" is not "he". */
function genderOfNouns({ nouns }: Entity): Gender | null {
  const told = new Set([...nouns].map(genderOfNoun))
  return told.has('female') ? 'female' : told.has('male') ? 'male' : null
}

/** Subjects stand out; owners, objects and people inside quotations less so, and those of whom somebody tells. */
function prominence(scene: Scene, name: Name, at: number): number {
  const { row, quoted } = scene
  const first = sentenceStart(row, name.from)
  if (isPossessive(row, name.to)) return name.from === first && ownsText(row, name) ? 2.5 : 0.5
  const before = row.tokens[name.from - 1]
  if (isModifier(row, name)) return 0.5
  const within = quoted[name.from] === 1 ? QUOTED : isToldOf(scene, name, at) ? TOLD : 0
  if (before?.pos === 'ADP' && name.from > first) return 1 + within
  const after = row.tokens[name.to]
  const hasVerb = after?.pos === 'VERB' || after?.pos === 'AUX'
  // "I asked Quill whether …": whoever is asked answers
  if (before?.pos === 'VERB' && !hasVerb) return (ASKED.test(row.lower[name.from - 1] ?? '') ? 4 : 1.5) + within
  const subject = hasVerb || name.from - first < 3
  return (subject ? 4 : 2.5) + within
}

const ASKED = /^ask(?:s|ed)?$/

/** "a Quill rally", "Quill supporters": a name that tells whose. */
function isModifier(row: TokenRow, { from, to }: Name): boolean {
  if (row.tokens[to]?.pos !== 'NOUN') return false
  return row.tokens[from - 1]?.pos === 'DET' || /^(?:body|person)$/.test(readNoun(row.lower[to] ?? '').kind)
}

/** "Quill's article attacked Ortolan. He called it …": whoever wrote a text is who speaks in it. */
function ownsText({ lower, tokens }: TokenRow, { to }: Name): boolean {
  const head = to + (tokens[to + 1]?.pos === 'ADJ' ? 2 : 1)
  return readNoun(lower[head] ?? '').kind === 'document'
}

/**
 * Named in what somebody said in a sentence before; "the chief
 * said Quill took it. She told detectives" is Quill all the same.
 */
function isToldOf({ row, told }: Scene, { from }: Name, at: number): boolean {
  const makesStatement = row.lower[at + 1] === 'told' && statementTakers.has(row.lower[at + 2] ?? '')
  return told[from] === 1 && row.sentence[from] !== row.sentence[at] && !makesStatement
}
