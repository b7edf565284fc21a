import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInformant } from '../../survey/words/informants.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Judgement } from '../classes/judgement.js'
import { sentencesBetween } from './distance.js'
import type { Entity } from './entity.js'
import type { Nameless } from './nameless.js'
import { ownerWord } from './owners.js'
import type { Resolution, Scene } from './scene.js'
import { inQuotes } from './wording.js'

/**
 * "Officials say" in the headline are the "two senior officials" of the story, and its "poll" is the "poll released
 * Wednesday": the first below who are called so. What the story says of them is more exact, and counts.
 */
export function toldInHeadline(scene: Scene, { phrase, judged, owner, definite }: Nameless): Resolution | null {
  if (definite || scene.inHeadline(phrase.from)) return null
  const entity = headlines(scene).find(
    each => isBare(scene, each) && isOfSame(scene, each, phrase, owner) && isSameKind(each, phrase, judged),
  )
  if (!entity) return null
  entity.class = judged.class
  entity.count = judged.count
  entity.spokesperson = judged.spokesperson
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is told of in the headline` }
}

/** "Kelmar lawmaker" of the headline is "A lawmaker in Kelmar", whom the story tells of first and then names. */
export function calledInHeadline(scene: Scene, { noun: { noun } }: NounPhrase): Entity | null {
  const [only, ...others] = headlines(scene).filter(
    each => isBare(scene, each) && each.class === 'unnamed-person' && each.count === 1 && each.nouns.has(noun),
  )
  return only && others.length === 0 ? only : null
}

/** How many are looked at: no headline speaks of more. */
const MOST_IN_HEADLINES = 20

/** Whom the headline speaks of: the first that were read. */
function headlines(scene: Scene): Entity[] {
  const first = scene.entities.slice(0, MOST_IN_HEADLINES)
  const end = first.findIndex(({ phrases: [phrase] }) => phrase !== undefined && !scene.inHeadline(phrase.from))
  return first.slice(0, end < 0 ? undefined : end)
}

/** Spoken of in the headline alone, and there without a name or an article. */
function isBare(scene: Scene, { named, phrases }: Entity): boolean {
  return (
    named === null &&
    phrases.length > 0 &&
    phrases.every(({ from, determiner, pronoun }) => scene.inHeadline(from) && determiner === '' && pronoun === null)
  )
}

/** "Quill allies" of the headline are "allies of Ada Quill", and in the lead "allies of the mayor". */
function isOfSame(
  scene: Scene,
  { owner, phrases: [first] }: Entity,
  phrase: NounPhrase,
  told: Entity['owner'],
): boolean {
  if (owner === told) return true
  const { from } = phrase.tail
  const isTheirs = /^(?:of|to)$/.test(wordAt(scene.row, from)) && scene.row.lower[from + 1] === 'the'
  return told === null && isTheirs && sentencesBetween(scene, first?.from ?? 0, phrase.from) <= LEAD
}

/** How many sentences on, past a summary, the lead comes. */
const LEAD = 3

/** Called by the same noun, of as many as one or several, with nothing before it that the story does not say, too. */
function isSameKind(entity: Entity, { noun, modifiers }: NounPhrase, judged: Judgement): boolean {
  const owned = entity.owner && ownerWord(entity.owner)
  return (
    (entity.nouns.has(noun.noun) || areInformants(entity, judged)) &&
    !(judged.count === 1 && entity.phrases.some(each => each.noun.plural)) &&
    (entity.class === judged.class || (entity.class === 'collective' && judged.class === 'unnamed-person')) &&
    [...entity.modifiers].every(word => modifiers.includes(word) || word === owned)
  )
}

/** "Sources say" of the headline are whoever the story first brings in without a name. */
const areInformants = ({ nouns }: Entity, { class: kind, spokesperson }: Judgement): boolean =>
  kind === 'unnamed-person' && !spokesperson && [...nouns].every(isInformant)
