import type { Person } from '../../survey/directory/named.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { isCalled } from '../scene/called.js'
import { namesBefore } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import type { Scene } from '../scene/scene.js'
import { contendersMeant, isContender } from './contenders.js'

/** How far back, in sentences, the two are named. */
const REACH = 12

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
    if (people.size > 2) return null
  }
  return people.size === 2 ? [...people].reverse().map(person => personEntity(scene, person)) : null
}

function mayBeCalled(scene: Scene, person: Person, noun: string): boolean {
  if (noun === 'man' || noun === 'woman') return person.gender === genderOfNoun(noun)
  return isContender(noun) || isCalled(scene, person, noun)
}
