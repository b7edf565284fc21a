import { hypernyms } from '../../../english/hypernyms.js'
import { partyAdjectives } from '../../../english/parties.js'
import { officeholders } from '../../../english/person-nouns.js'
import { numberWords } from '../../../english/quantities.js'
import { words } from '../../../english/words.js'
import type { Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { wordAt } from '../../survey/words/words-at.js'
import { areApart } from '../known-person/apart.js'
import { partiesOf, partiesOfPerson } from '../known-person/political-party.js'
import { descriptorsOf } from '../scene/called.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** How many can be "the four contenders". */
const MOST = 4

/** How often at least the article names each of them, and how much oftener than anybody else. */
const OFTEN = 3
const OFTENER = 2

/**
 * "Both candidates", "the three Democratic contenders": those whom the article calls so, where they are as many; else
 * those whom it names much oftener than anybody else.
 */
export function contendersMeant(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  const { noun, modifiers, quantity, owner } = phrase
  if (typeof quantity !== 'number' || quantity < 2 || quantity > MOST || owner !== null) return null
  if (!isContender(noun.noun) || !modifiers.every(tellsNobody) || !isOfRace(scene, phrase)) return null
  const parties = partiesOf(scene, phrase)
  const people = scene.directory.people.filter(each => !areApart(parties, partiesOfPerson(scene, each)))
  const called = people.filter(each => isCalledOne(scene, each, contenders))
  const meant = called.length === quantity ? called : oftenestNamed(people, quantity)
  if (!meant?.every(each => mayContend(scene, each))) return null
  return meant.map(person => personEntity(scene, person))
}

const contenders: ReadonlySet<string> = new Set(['contender', ...(hypernyms.get('contender') ?? [])])

/** What whoever stands for election is, though nobody is called so: "candidate", "hopeful". */
export const isContender = (noun: string): boolean => contenders.has(noun)

const tellsNobody = (word: string): boolean => COMMON.has(word) || partyAdjectives.has(word) || numberWords.has(word)

/** Whom the article calls a politician, or nothing at all; and not who does something else, as "the surgeon Ada Quill". */
const mayContend = (scene: Scene, person: Person): boolean =>
  isCalledOne(scene, person, politicians) || descriptorsOf(scene, person).every(({ nouns }) => nouns.size === 0)

const politicians: ReadonlySet<string> = new Set([
  ...contenders,
  ...officeholders,
  ...(hypernyms.get('politician') ?? []),
])

const isCalledOne = (scene: Scene, person: Person, nouns: ReadonlySet<string>): boolean =>
  descriptorsOf(scene, person).some(each => [...each.nouns].some(noun => nouns.has(noun)))

/** What all who stand for one office are. */
const COMMON = words('both presidential major party leading main top remaining gubernatorial')

/** "the two candidates | for president", "| in the race" */
const isOfRace = ({ row }: Scene, { tail: { from, to } }: NounPhrase): boolean =>
  from === to || /^(?:for|in|left|still)$/.test(wordAt(row, from))

function oftenestNamed(people: readonly Person[], count: number): readonly Person[] | null {
  const sorted = people.toSorted((one, other) => other.names.length - one.names.length)
  const [last, next] = [sorted[count - 1], sorted[count]]
  if (!last || last.names.length < OFTEN || last.names.length < OFTENER * (next?.names.length ?? 0)) return null
  return people.filter(each => each.names.length >= last.names.length)
}
