import { hypernyms } from '../../../english/hypernyms.js'
import { bodyHypernyms } from '../../../english/organization-nouns.js'
import { isFormer, spans } from '../../../english/tenures.js'
import { firstWhere } from '../../../order/first-where.js'
import type { Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfPronoun } from '../../survey/words/gender.js'
import { standsFor } from '../../survey/words/wider-nouns.js'
import { wordAt } from '../../survey/words/words-at.js'
import { type Descriptor, wordsOf } from '../beside-names/descriptor.js'
import { peopleBeside } from '../pronouns/people-beside.js'
import { descriptorsOf, peopleByNoun } from '../scene/called.js'
import { MEMORY, nearness } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { personInView } from '../scene/in-view.js'
import { ownerWord } from '../scene/owners.js'
import type { Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'
import { areApart } from './apart.js'
import type { Candidate } from './candidate.js'
import { homesOf, statesOf } from './home-states.js'
import { ofWhat } from './of-what.js'
import { isOtherOffice } from './offices.js'
import { partiesOf, partiesOfDescriptor } from './political-party.js'
import { sexTold } from './sex.js'

/** "The senator" of "Senator Ada Quill": the named people whom the article calls by a noun for one person. */
export function calledSo(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const found: Candidate[] = []
  const called = [noun, ...(hypernyms.get(noun) ?? [])].flatMap(each =>
    firstNamedAround(peopleByNoun(scene).get(each) ?? [], phrase.from),
  )
  const beside = peopleBeside(scene, phrase.from)
  for (const person of new Set(called)) {
    const fit = fitness(scene, person, phrase, owner)
    const isLater = isNamedLater(person, phrase.from)
    const score = fit - (beside.has(person) ? SPOKEN_OF : 0) - (isLater ? NAMED_LATER : 0)
    if (fit > 0)
      found.push({
        score,
        when: isLater ? 'later' : nearness(scene, person, phrase.from) >= NEAR ? 'lately' : 'before',
        resolution: () => ({
          entities: [personEntity(scene, person)],
          why: `${inQuotes(scene, phrase.core)} is ${fullName(scene, person)}, whom the article calls so`,
        }),
      })
  }
  return found
}

/** What it costs, against `likeness`, to be spoken of right beside the phrase. */
const SPOKEN_OF = 1.5
/** The same of not having been named yet. */
const NAMED_LATER = 0.7

const isNamedLater = ({ names: [first] }: Person, at: number): boolean => (first?.from ?? 0) > at

/** From which `nearness` on a person was named in one of the last sentences. */
const NEAR = 0.78

/** Of more people than can be looked at those who are brought in around a place. */
function firstNamedAround(people: readonly Person[], at: number): readonly Person[] {
  const next = firstWhere(people, ({ names: [first] }) => (first?.from ?? 0) >= at)
  return people.slice(Math.max(0, next - MEMORY), next + MEMORY)
}

/** How well a definite noun fits what the article says beside a person's name; 0 is not at all. */
function fitness(scene: Scene, person: Person, phrase: NounPhrase, owner: Entity['owner']): number {
  const { noun } = phrase.noun
  const parties = partiesOf(scene, phrase)
  if (areApart(statesOf(scene, phrase), homesOf(scene, person))) return 0
  const sex = sexTold(scene.row, phrase)
  if (sex !== null && (person.gender ?? sex) !== sex) return 0
  let best = 0
  const wasSo = descriptorsOf(scene, person).some(each => isFormer(wordsOf(scene.row, each)))
  if (isFormer(phrase.modifiers) && !wasSo) return 0
  for (const descriptor of descriptorsOf(scene, person)) {
    if (!standsFor(noun, descriptor.nouns)) continue
    const words = wordsOf(scene.row, descriptor)
    if (phrase.owner && owner && !belongsTo(scene, person, descriptor, words, owner)) continue
    if (phrase.owner && !owner && !words.has(wordAt(scene.row, phrase.owner.to - 1))) continue
    if (isOtherOffice(scene, phrase, descriptor) || areApart(parties, partiesOfDescriptor(scene, descriptor))) continue
    // "the opposition leader" is no minister, whom "the leader" may be
    if (!descriptor.nouns.has(noun) && ofWhat(scene.row, phrase).some(word => !tells(words, word))) continue
    // "the chief" of no body may be any
    if (noun === 'chief' && !descriptor.nouns.has(noun) && ofWhat(scene.row, phrase).length === 0) continue
    best = Math.max(best, likeness(descriptor.nouns.has(noun), phrase.modifiers, words))
  }
  return best === 0 ? 0 : Math.max(0.05, best + nearness(scene, person, phrase.from))
}

/** "Studio" of "the studio chief", the chairman of Orrel Pictures; "club" of "the club boss", the manager of Kelmar United. */
const tells = (words: ReadonlySet<string>, noun: string): boolean =>
  words.has(noun) || [...words].some(word => bodyHypernyms.get(noun)?.has(word))

/** A noun fits better than a wider one; what stands before it adds where the name has it, too, or takes away. */
function likeness(same: boolean, modifiers: readonly string[], words: ReadonlySet<string>): number {
  const shared = modifiers.filter(word => words.has(word)).length
  const extra = modifiers.filter(word => !words.has(word) && !OF_TIME.has(word)).length
  const former = isFormer(modifiers) !== isFormer(words) ? 0.4 : 0
  return (same ? 1.6 : 1.1) + shared * 0.6 - Math.min(extra, 2) * 0.25 - former
}

/** What tells when or for how long a post is held, and nothing of which. */
const OF_TIME: ReadonlySet<string> = new Set([...spans, 'first', 'own'])

/**
 * "Ms. Ortolan's lawyer" fits "his lawyer, Ada Quill" and
 * "Ortolan lawyer Ada Quill"; her brother may share her surname.
 */
function belongsTo(
  scene: Scene,
  person: Person,
  descriptor: Descriptor,
  words: ReadonlySet<string>,
  owner: NonNullable<Entity['owner']>,
): boolean {
  const { row } = scene
  if (owner === person) return false
  const last = ownerWord(owner)
  if (words.has(last) || row.lower[descriptor.from - 1] === last) return true
  const pronoun = wordAt(row, descriptor.from - 1)
  if (!/^(?:his|her)$/.test(pronoun)) return false
  const meant = personInView(scene, descriptor.from - 1, genderOfPronoun(pronoun))
  return meant === null || meant === owner || meant.named === owner
}
