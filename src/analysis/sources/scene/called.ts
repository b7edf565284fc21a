import { answeredOnce } from '../../../order/answered-once.js'
import { grouped } from '../../../order/grouped.js'
import type { Person } from '../../survey/directory/named.js'
import { peopleIn } from '../../survey/directory/people-in.js'
import { isInTitleCase } from '../../survey/words/title-case.js'
import { standsFor } from '../../survey/words/wider-nouns.js'
import { describeName } from '../beside-names/describe-name.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Scene } from './scene.js'

/** How many printings of a person's name are read for what stands beside them. */
const DESCRIBED_PRINTINGS = 40

/** What the article says beside a person's name, wherever it prints it; that “Quill is a crook” somebody else says. */
export const descriptorsOf = answeredOnce((scene: Scene, person: Person): readonly Descriptor[] =>
  person.names
    .slice(0, DESCRIBED_PRINTINGS)
    .flatMap(name => describeName(scene.row, name, scene.inName))
    .filter(each => each.how !== 'copula' || scene.quoted[each.from] === 0)
    .filter(each => !isInTitleCase(scene.row, each.from) || (each.how === 'premodifier' && !holdsPerson(scene, each))),
)

/** "Quill Wins Over Mayor" before "Bo Voss" in a headline, where capitals part no words. */
const holdsPerson = (scene: Scene, descriptor: Descriptor): boolean => peopleIn(scene, descriptor).length > 0

/** Whether the article calls a person by a noun, or by a narrower one: "lawmaker" of a senator. */
export const isCalled = (scene: Scene, person: Person, noun: string): boolean =>
  descriptorsOf(scene, person).some(({ nouns }) => standsFor(noun, nouns))

/** Named people by the nouns that the article calls them by, in the order of their first names. */
export const peopleByNoun = answeredOnce((scene: Scene) =>
  grouped(
    scene.directory.people
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .flatMap(person => nounsFor(scene, person).map(noun => [noun, person] as const)),
  ),
)

const placeOf = ({ names: [first] }: Person): number => first?.from ?? 0

const nounsFor = (scene: Scene, person: Person): string[] => [
  ...new Set(descriptorsOf(scene, person).flatMap(({ nouns }) => [...nouns])),
]
