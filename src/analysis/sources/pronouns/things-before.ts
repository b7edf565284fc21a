import { partsInBusiness } from '../../../english/person-nouns.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isSpeech } from '../../survey/words/speech.js'
import {
  isPossessive,
  LONGEST_SENTENCE,
  placeOf,
  type Stretch,
  sentenceStart,
  type TokenRow,
} from '../../survey/words/token-row.js'
import { isNominalAt, isVerbAt, pastAdverb, tagAt, wordAt } from '../../survey/words/words-at.js'
import { MOST_PHRASES, mentionsBefore, namesBefore, spokeJustBefore } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import { PRONOUN_REACH } from '../scene/in-view.js'
import type { Resolve, Scene } from '../scene/scene.js'
import { opensSentence, silentSubject } from './subject-before.js'

/** How many sentences back the name is that "it" picks up as their subject. */
const SUBJECT_REACH = 2

/**
 * What "it" means: what the sentence before tells of, the body,
 * text or outlet that spoke last, or a body named as a subject.
 */
export function thingBefore(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const isOfBody = isInStatement(scene.row, at)
  return (
    ownSubject(scene, at, resolve) ??
    silentThing(scene, at, resolve) ??
    shownThing(scene, at, resolve) ??
    lastThing(scene, at, isOfBody) ??
    subjectBody(scene, at, resolve) ??
    (isOfBody ? null : toldText(scene, at, resolve))
  )
}

/** "it said Sunday in a statement": no text makes one. */
function isInStatement({ lower }: TokenRow, at: number): boolean {
  const noun = lower.slice(at + 1, at + 1 + LONGEST_ADVERBIAL).indexOf('statement')
  return noun > 0 && lower.slice(at + 2, at + 1 + noun).includes('in')
}

/** In tokens: "said late on Sunday in a brief statement". */
const LONGEST_ADVERBIAL = 9

/** "Kelmar Steel expects sales to rise, it said": the body that the sentence itself is about. */
function ownSubject(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const { row, quoted } = scene
  const start = sentenceStart(row, at)
  const isBehind = row.lower[at] === 'it' && row.lower[at - 1] === ',' && isSpeech(row, at + 1)
  if (!isBehind || quoted[at - 1] === 1 || quoted[start] === 1) return null
  let to = start
  while (to < at && !/^(?:AUX|PUNCT|VERB)$/.test(tagAt(row, to))) to++
  // "The company | now expects"
  while (to > start + 1 && tagAt(row, to - 1) === 'ADV') to--
  const stretch = { from: start, to }
  const subject = readNounPhrase(row, stretch, namesIn(scene, stretch))
  const isBody = subject.name?.from === subject.core.from || subject.noun.kind === 'body'
  const own = isBody && !subject.noun.plural ? onlyThing(resolve(scene, subject).entities) : null
  return own && tellsOfSeveral(row, { from: to, to: at }) && isOtherThan(scene, at, own) ? null : own
}

/** "Kelmar | has agreed; Orrel has not, | it said" */
const tellsOfSeveral = (row: TokenRow, behind: Stretch): boolean => placeOf(row, behind, ';') >= 0

/** "The ministry said no. …": whether a body or a text has just spoken that is not the one given. */
function isOtherThan(scene: Scene, at: number, own: Entity): boolean {
  const [spoke, ...more] = spokeJustBefore(scene, at)
  return spoke !== undefined && spoke !== own && more.length === 0 && isThing(spoke)
}

/** "The lawsuit was filed in May. It says …" */
function silentThing(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const subject = opensSentence(scene, at) ? silentSubject(scene, at) : null
  if (!subject || !opensSentence(scene, subject.from) || subject.noun.plural) return null
  if (!/^(?:document|body|media)$/.test(subject.noun.kind)) return null
  return onlyThing(resolve(scene, subject).entities)
}

const onlyThing = (entities: readonly Entity[]): Entity | null =>
  entities.find(each => entities.length === 1 && isThing(each)) ?? null

/** "The wife recorded a video of the arrest. It shows …": where it is told as texts tell. */
function shownThing(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const isShown = opensSentence(scene, at) && /^(?:capture|depict|show)s$/.test(wordAt(scene.row, at + 1))
  return isShown ? firstText(scene, at, resolve) : null
}

/** "A letter came in May. Her rent, it said, …" */
function toldText(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const isAside = scene.row.lower[at] === 'it' && scene.row.lower[at - 1] === ',' && isSpeech(scene.row, at + 1)
  return isAside ? firstText(scene, at, resolve) : null
}

/** The first text that the sentence before tells of. */
function firstText(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const { row, quoted } = scene
  const start = row.first[(row.sentence[at] ?? 0) - 1] ?? at
  for (let noun = start; noun < Math.min(at, start + LONGEST_SENTENCE); noun++) {
    const { kind, plural } = readNoun(wordAt(row, noun))
    const ends = tagAt(row, noun) === 'NOUN' && tagAt(row, noun + 1) !== 'NOUN'
    if (kind !== 'document' || plural || !ends || quoted[noun] === 1) continue
    const stretch = { from: beforeNoun(row, noun, start), to: noun + 1 }
    return onlyThing(resolve(scene, readNounPhrase(row, stretch, namesIn(scene, stretch))).entities)
  }
  return null
}

/** "Emails reviewed by the Courier contradict them. They say …": what is told in the present, as texts tell. */
export function textsBefore(scene: Scene, at: number, resolve: Resolve): Entity | null {
  if (!opensSentence(scene, at) || !isInPresent(scene, at)) return null
  const [spoke] = spokeJustBefore(scene, at)
  if (spoke && areTexts(spoke)) return spoke
  const subject = silentSubject(scene, at)
  if (subject?.noun.kind !== 'document' || !subject.noun.plural) return null
  return resolve(scene, subject).entities.find(areTexts) ?? null
}

/** "They also show", "They may illustrate" */
function isInPresent({ row }: Scene, at: number): boolean {
  const verb = pastAdverb(row, at + 1)
  return isVerbAt(row, verb) && row.tokens[verb]?.lemma.toLowerCase() === row.lower[verb]
}

const areTexts = ({ class: kind, phrases }: Entity): boolean =>
  kind === 'document' && phrases.slice(0, MOST_PHRASES).every(({ pronoun, noun }) => pronoun !== null || noun.plural)

const isThing = (entity: Entity): boolean => /^(?:organization|document|media)$/.test(entity.class) && !areTexts(entity)

/** "The Courier ran a check. They found …": a body or an outlet named as a subject. */
export function bodyBefore(scene: Scene, at: number, resolve: Resolve): readonly Entity[] | null {
  const body = subjectBody(scene, at, resolve)
  return body && [body]
}

function lastThing(scene: Scene, at: number, isOfBody: boolean): Entity | null {
  for (const { entities } of mentionsBefore(scene, at, PRONOUN_REACH)) {
    const [entity] = entities
    const isLast = entity && entities.length === 1 && isThing(entity)
    if (isLast && !(isOfBody && entity.class === 'document')) return entity
  }
  return null
}

function subjectBody(scene: Scene, at: number, resolve: Resolve): Entity | null {
  const { row, directory } = scene
  for (const name of namesBefore(scene, at, SUBJECT_REACH)) {
    const named = directory.of.get(name)
    const subject = opensSubject(row, name.from) && tagAt(row, name.to) !== 'NOUN'
    if (!subject || isPossessive(row, name.to) || row.lower[name.to] === '.') continue
    if (named?.kind !== 'body' && named?.kind !== 'outlet') continue
    const [entity] = resolve(scene, readNounPhrase(row, name, [name])).entities
    if (entity && isThing(entity)) return entity
  }
  return null
}

/**
 * "Kelmar", "The Kelmar Group", "The Leeds-listed Kelmar", "Orrel, Voss and Hal Foods owner Kelmar": nothing before the
 * name in its sentence but what tells of it.
 */
function opensSubject(row: TokenRow, from: number): boolean {
  const start = sentenceStart(row, from)
  if (from - start < 2) return tagAt(row, start) !== 'ADP'
  const joints = partsInBusiness.has(wordAt(row, from - 1)) ? /^(?:-|,|and|\w+ed)$/ : /^(?:-|\w+ed)$/
  let at = from - 1
  while (at > start && from - at < LONGEST_LEAD && (isNominalAt(row, at) || joints.test(wordAt(row, at)))) at--
  return at === start && (isNominalAt(row, start) || tagAt(row, start) === 'DET')
}

/** In tokens: "The Leeds - listed oven maker". */
const LONGEST_LEAD = 9
