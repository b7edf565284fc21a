import { definitesOfOne } from '../../../english/function-words.js'
import { memberNouns } from '../../../english/inside-nouns.js'
import { officeholders, offices } from '../../../english/person-nouns.js'
import { isFormer } from '../../../english/tenures.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { isInformant } from '../../survey/words/informants.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isWider } from '../../survey/words/wider-nouns.js'
import { MOST_PHRASES, recent, sentencesSince, wordsBegin } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import { hasOtherOwner } from '../scene/owners.js'
import type { Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { areApart } from './apart.js'
import type { Candidate } from './candidate.js'
import { nationsOf, nationsOfEntity } from './home-nations.js'
import { statesOf, statesOfEntity } from './home-states.js'
import { placeBehind } from './of-what.js'
import { isOtherField } from './offices.js'
import { isMember, partiesOf, partiesOfEntity } from './political-party.js'

/** How far back, in sentences, "the official" can mean an official without a name. */
const REACH = 40

/** "The official" after "an official": those brought in without a name whom a noun for one person may mean. */
export function unnamedAgain(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const parties = partiesOf(scene, phrase)
  const states = statesOf(scene, phrase)
  const nations = nationsOf(scene, phrase)
  const begin = scene.quoted[phrase.from] === 1 ? phrase.from : wordsBegin(scene, phrase.from)
  const found: Candidate[] = []
  for (const entity of recent(scene)) {
    if (!(entity.class === 'unnamed-person' || wasIntroducedAs(entity, noun)) || entity.count !== 1) continue
    if (phrase.owner !== null && entity.owner !== owner) continue
    if (hasOtherOwner(scene, phrase, entity)) continue
    const partiesBefore = parties.size > 0 ? partiesOfEntity(scene, entity) : parties
    if (areApart(parties, partiesBefore)) continue
    if (states.size > 0 && areApart(states, statesOfEntity(scene, entity))) continue
    const isFellowMember = partiesBefore.size > 0 && isMember(scene, phrase)
    const nouns = nounsOf(entity)
    const same = nouns.includes(noun)
    if (nations.size > 0 && !isOfNation(nations, nationsOfEntity(scene, entity), same)) continue
    const since = sentencesSince(scene, entity, begin)
    if (since > REACH || !(same || isFellowMember || canBeCalled(scene, entity, nouns, phrase, since))) continue
    if (same && (isOtherField(phrase, entity) || isOtherHolder(scene, phrase, entity))) continue
    const nearest = phrase.determiner === 'this' && noun === 'person'
    found.push({
      score: 2 - since / REACH + (same && !nearest ? 0.5 : 0) + setApart(phrase, entity),
      when: since <= CLOSE ? 'lately' : 'before',
      resolution: () => ({
        entities: [entity],
        why: `${inQuotes(scene, phrase.core)} is the ${noun} spoken of before`,
      }),
    })
  }
  return found
}

/** "The Danish official" after "a U.S. official", or after a minister of whom no nation is told. */
const isOfNation = (nations: ReadonlySet<string>, before: ReadonlySet<string>, same: boolean): boolean =>
  !areApart(nations, before) && (same || before.size > 0)

/** "The former mayor" and "the mayor of Orrel" after "the mayor of Kelmar". */
function isOtherHolder({ row }: Scene, phrase: NounPhrase, { modifiers, phrases }: Entity): boolean {
  const isOver = isFormer(phrase.modifiers)
  if (isOver !== isFormer(modifiers) && (isOver || offices.has(phrase.noun.noun))) return true
  const place = placeBehind(row, phrase.tail.from)
  const places = phrases.slice(0, MOST_PHRASES).map(({ tail }) => placeBehind(row, tail.from))
  return place !== null && places.every(each => each !== null && each !== place)
}

/** "A lawmaker in Kelmar", whom the article has named since. */
const wasIntroducedAs = ({ class: kind, phrases: [first] }: Entity, noun: string): boolean =>
  kind === 'named-person' &&
  first?.name === null &&
  first.pronoun === null &&
  first.noun.noun === noun &&
  !definitesOfOne.has(first.determiner)

/** "The senior administration official" after "a senior administration official" and, later, "a European diplomat". */
const setApart = ({ modifiers }: NounPhrase, entity: Entity): number =>
  modifiers.filter(word => entity.modifiers.has(word)).length * AS_BEFORE

/** What each modifier that was said before adds to a score. */
const AS_BEFORE = 0.6

/** What an entity is called by: "one of them" by what they are. */
function nounsOf({ nouns, subsetOf }: Entity): string[] {
  const own = [...nouns]
  return subsetOf && own.every(each => readNoun(each).kind !== 'person') ? [...own, ...subsetOf.nouns] : own
}

/** By a wider noun; and close by, by one that nothing tells against: "the woman", "the official", "the source". */
function canBeCalled(
  { row }: Scene,
  entity: Entity,
  nouns: readonly string[],
  phrase: NounPhrase,
  since: number,
): boolean {
  const { noun } = phrase.noun
  if (noun === 'person' || isWider(noun, nouns)) return true
  const isOfficial = noun === 'official' && nouns.some(each => officeholders.has(each.replace(/^\w+-/, '')))
  const isInside = !entity.spokesperson && isToldFromInside(nouns, phrase)
  // "the woman, who would not give her name"
  const tellsApart = phrase.tail.from < phrase.tail.to && row.lower[phrase.tail.from] !== ','
  return since <= CLOSE && !tellsApart && (isOfSex(nouns, noun) || isOfficial || isInside)
}

/** "the source" and "the insider" of anybody who told something, "the worker" after "a person who works there". */
const isToldFromInside = (nouns: readonly string[], { noun: { noun }, modifiers, determiner }: NounPhrase): boolean =>
  determiner === 'the' &&
  modifiers.length === 0 &&
  (/^(?:insider|source)$/.test(noun) || (memberNouns.has(noun) && nouns.every(isInformant)))

/** How near, in sentences, "the woman" can be "a former assistant", and "the official" a delegate. */
const CLOSE = 3

/** "The woman" after "a former assistant": of whom no word tells that she is none. */
function isOfSex(nouns: readonly string[], noun: string): boolean {
  const gender = genderOfNoun(noun)
  return /^(?:man|woman)$/.test(noun) && nouns.every(each => (genderOfNoun(each) ?? gender) === gender)
}
