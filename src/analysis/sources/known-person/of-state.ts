import { offices } from '../../../english/person-nouns.js'
import type { Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { standsFor } from '../../survey/words/wider-nouns.js'
import { descriptorsOf } from '../scene/called.js'
import { MEMORY, nearness } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'
import { areApart } from './apart.js'
import { peopleOfStates, statesOf } from './home-states.js'
import { isMember, partiesOf, partiesOfPerson } from './political-party.js'

/** "The Ohio governor", "the Ohio Republican": whoever is of that state, named last, and holds no other office. */
export function ofState(scene: Scene, phrase: NounPhrase): Resolution | null {
  let meant: Person | null = null
  for (const state of statesOf(scene, phrase))
    for (const person of (peopleOfStates(scene).get(state) ?? []).slice(0, MEMORY))
      if (fits(scene, person, phrase) && (!meant || isNearer(scene, person, meant, phrase.from))) meant = person
  if (!meant) return null
  return {
    entities: [personEntity(scene, meant)],
    why: `${inQuotes(scene, phrase.core)} is ${fullName(scene, meant)}, of that state`,
  }
}

const isNearer = (scene: Scene, one: Person, other: Person, at: number): boolean =>
  nearness(scene, one, at) > nearness(scene, other, at)

function fits(scene: Scene, person: Person, phrase: NounPhrase): boolean {
  const { noun } = phrase.noun
  if (areApart(partiesOf(scene, phrase), partiesOfPerson(scene, person))) return false
  if (isMember(scene, phrase)) return true
  const called = new Set(descriptorsOf(scene, person).flatMap(({ nouns }) => [...nouns]))
  return standsFor(noun, called) || (offices.has(noun) && ![...called].some(each => offices.has(each)))
}
