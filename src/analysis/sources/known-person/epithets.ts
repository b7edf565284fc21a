import { definitesOfOne, subordinators } from '../../../english/function-words.js'
import { besidesPosts, epithets, offices, players } from '../../../english/person-nouns.js'
import { nationalities } from '../../../english/places.js'
import { isFormer } from '../../../english/tenures.js'
import type { Person } from '../../survey/directory/named.js'
import { lastNameBefore, namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { pastAge } from '../../survey/words/ages.js'
import { textOf } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { nearness } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { personInView } from '../scene/in-view.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { areApart } from './apart.js'
import { homesOf, statesOf } from './home-states.js'
import { hasOtherParty, hasOtherPost } from './other-post.js'
import { isMember } from './political-party.js'
import { sexTold } from './sex.js'

/** How near the person in view must be for a post that nobody is called by: a few sentences. */
const VIEW = 0.7

/** "The 74-year-old", "the 34-year-old mother of three", "the former clerk, 47,": the person in view. */
export function ofAge(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { from, to } = phrase.tail
  const behind = pastAge(scene.row, from)
  const isAged = behind > from && behind <= to
  if (phrase.determiner !== 'the' || !(isAged || /year-old/i.test(textOf(scene.row, phrase.core)))) return null
  const entity = personInView(scene, phrase.from, sexTold(scene.row, phrase))
  return entity && { entities: [entity], why: `${inQuotes(scene, phrase.core)} picks up the person in view` }
}

/**
 * "The nominee", "the mogul", "the Italian", where nobody is called
 * so: the person in view, unless another post is known of them.
 */
export function ofPost(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  const { noun } = phrase.noun
  if (owner !== null && phrase.owner !== null) return null
  if (!definitesOfOne.has(phrase.determiner) || lengthOfTail(scene, phrase) > 3) return null
  const isEpithet = epithets.has(noun) || nationalities.has(noun) || isMember(scene, phrase)
  if (!isEpithet && !isPlayer(scene, phrase) && !isOfThePast(phrase) && !isOfTown(scene, phrase)) return null
  const entity = namedInClauseBefore(scene, phrase) ?? inView(scene, phrase)
  return entity && { entities: [entity], why: `${inQuotes(scene, phrase.core)} picks up the person in view` }
}

/** "the Orrel City guard" */
const isPlayer = (scene: Scene, { noun: { noun }, core }: NounPhrase): boolean =>
  players.has(noun) && namesIn(scene, core).length > 0

/** "the Orrel woman": whose home has a name has one, too. */
const isOfTown = (scene: Scene, { noun: { noun }, core, modifiers }: NounPhrase): boolean =>
  /^(?:man|woman)$/.test(noun) && modifiers.length === 1 && namesIn(scene, core).length === 1

/** "the former captain", "the retired surgeon": whatever else somebody is today. */
const isOfThePast = ({ modifiers }: NounPhrase): boolean => isFormer(modifiers)

/**
 * Of somebody named once only, an office held today would have been told: "the mayor" is somebody else. But "the Ohio
 * governor" tells it.
 */
function inView(scene: Scene, phrase: NounPhrase): Entity | null {
  const { noun } = phrase.noun
  const states = statesOf(scene, phrase)
  const mayBeUntold = !offices.has(noun) || isFormer(phrase.modifiers) || states.size > 0
  const isBesides = besidesPosts.has(noun) || nationalities.has(noun) || (isOfThePast(phrase) && !offices.has(noun))
  const ofOther = isBesides ? OF_OTHER_POST : Number.POSITIVE_INFINITY
  return personInView(scene, phrase.from, sexTold(scene.row, phrase), person => {
    const canBeMeant =
      person !== null &&
      (mayBeUntold || person.names.length > 1) &&
      nearness(scene, person, phrase.from) >= VIEW &&
      !isInSentence(scene, person, phrase.from) &&
      !areApart(states, homesOf(scene, person)) &&
      !hasOtherParty(scene, person, phrase)
    if (!canBeMeant) return Number.POSITIVE_INFINITY
    return hasOtherPost(scene, person, phrase) ? ofOther : 0
  })
}

/** What it costs, against `prominence`, that "the candidate" or "the author" holds a post besides. */
const OF_OTHER_POST = 2

/**
 * "The senator asked voters to leave Quill after the mogul claimed …": whom the
 * clause before names last, since its subject would come back as a pronoun.
 */
function namedInClauseBefore(scene: Scene, phrase: NounPhrase): Entity | null {
  const { row, directory } = scene
  if (!opensClause(scene, phrase.from)) return null
  const name = lastNameBefore(directory.names, phrase.from)
  const person = name && directory.of.get(name)
  if (!name || person?.kind !== 'person' || row.sentence[name.from] !== row.sentence[phrase.from]) return null
  return personEntity(scene, person)
}

/**
 * In words, up to what is added: "the former secretary | of
 * state | and current nominee", "the Italian |, who took over".
 */
function lengthOfTail({ row }: Scene, { tail }: NounPhrase): number {
  let end = tail.from
  while (end < tail.to && row.lower[end] !== 'and' && row.lower[end] !== ',') end++
  return end - tail.from
}

/** "… left Quill after the mogul claimed": what a new clause opens with may be somebody named in the one before. */
function opensClause({ row }: Scene, at: number): boolean {
  return subordinators.has(wordAt(row, at - 1))
}

/** A post in the same sentence as a name is somebody else's, mostly: "Quill met the treasurer". */
function isInSentence({ row }: Scene, person: Person, at: number): boolean {
  const last = lastNameBefore(person.names, at)
  return last !== undefined && row.sentence[last.from] === row.sentence[at]
}
