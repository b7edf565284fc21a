import { officialsAtLarge } from '../../../english/hypernyms.js'
import type { Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { descriptorsOf, isCalled } from '../scene/called.js'
import { mentionsBefore, namesBefore } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { joinedNames } from '../scene/joined-names.js'
import type { Nameless } from '../scene/nameless.js'
import type { Scene } from '../scene/scene.js'
import { contendersMeant, isContender } from './contenders.js'

/** How far back, in sentences, the two are named. */
const REACH = 12
/** The same where they are named together. */
const NEAR = 3

/**
 * "Both candidates", "the two senators", "the two men": the two named people whom alone, of those named of late, the
 * noun fits.
 */
export function namedPair(scene: Scene, { phrase, owner, definite }: Nameless): readonly Entity[] | null {
  const contenders = definite ? contendersMeant(scene, phrase) : null
  if (contenders) return contenders
  const { noun, modifiers, quantity, tail, from } = phrase
  const isBare = tail.from === tail.to && modifiers.every(word => word === 'two')
  if (!definite || quantity !== 2 || owner !== null || !isBare) return null
  const people = new Set<Person>()
  for (const name of namesBefore(scene, from, REACH)) {
    const person = scene.directory.of.get(name)
    if (person?.kind === 'person' && mayBeCalled(scene, person, noun.noun)) people.add(person)
    if (people.size > 2) break
  }
  const called = people.size === 2 ? [...people].reverse() : twoTogether(scene, phrase)
  return called?.map(person => personEntity(scene, person)) ?? null
}

/**
 * "The two lawmakers" after "Rep. Ada Quill and Bo Voss wrote": those named together just before, or who alone have spoken
 * of late, where one of them at least is called so, or both hold a post.
 */
function twoTogether(scene: Scene, { from, noun: { noun } }: NounPhrase): readonly Person[] | null {
  const joined = joinedNames(scene, from, NEAR, (each): each is Person => each.kind === 'person')
  const two = joined ?? twoHeard(scene, from)
  const fits = (person: Person) => mayBeCalled(scene, person, noun)
  const areCalled = genderOfNoun(noun) === null ? two?.some(fits) : two?.every(fits)
  return areCalled || (officialsAtLarge.has(noun) && two?.every(person => holdsPost(scene, person))) ? two : null
}

/** "Chairman Ada Quill", "Quill (D-Ohio)" */
const holdsPost = (scene: Scene, person: Person): boolean =>
  descriptorsOf(scene, person).some(({ nouns }) => nouns.size > 0)

function twoHeard(scene: Scene, at: number): readonly Person[] | null {
  const heard = new Set([...mentionsBefore(scene, at, REACH)].flatMap(({ entities }) => entities))
  const named = [...heard].map(each => each.named).filter(each => each?.kind === 'person')
  return heard.size === 2 && named.length === 2 ? named : null
}

function mayBeCalled(scene: Scene, person: Person, noun: string): boolean {
  if (noun === 'man' || noun === 'woman') return person.gender === genderOfNoun(noun)
  return isContender(noun) || isCalled(scene, person, noun)
}
