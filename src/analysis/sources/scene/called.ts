import { describeName } from '../beside-names/describe-name.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Person } from '../directory/named.js'
import { namesIn } from '../names/in-order.js'
import { isInTitleCase } from '../words/title-case.js'
import { standsFor } from '../words/wider-nouns.js'
import type { Scene } from './scene.js'

/** How many printings of a person's name are read for what stands beside them. */
const PRINTINGS = 40

/** What the article says beside a person's name, wherever it prints it. */
export function descriptorsOf(scene: Scene, person: Person): readonly Descriptor[] {
  const known = scene.described.get(person)
  if (known) return known
  const all = person.names
    .slice(0, PRINTINGS)
    .flatMap(name => describeName(scene.row, name, scene.inName))
    .filter(each => !isInTitleCase(scene.row, each.from) || (each.how === 'premodifier' && !holdsPerson(scene, each)))
  scene.described.set(person, all)
  return all
}

/** "Quill Wins Over Mayor" before "Bo Voss" in a headline, where capitals part no words. */
const holdsPerson = (scene: Scene, descriptor: Descriptor): boolean =>
  namesIn(scene, descriptor).some(name => scene.directory.of.get(name)?.kind === 'person')

/** Whether the article calls a person by a noun, or by a narrower one: "lawmaker" of a senator. */
export const isCalled = (scene: Scene, person: Person, noun: string): boolean =>
  descriptorsOf(scene, person).some(({ nouns }) => standsFor(noun, nouns))
