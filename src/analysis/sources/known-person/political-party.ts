import { partyCalled, partyHomonyms, partyMembers } from '../../../english/parties.js'
import type { Person } from '../../survey/directory/named.js'
import { isInitial } from '../../survey/names/capitals.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import { descriptorsOf } from '../scene/called.js'
import { MOST_PHRASES } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** The parties that words tell of, each once: "the GOP nominee" and "a Republican" of one. */
type Parties = ReadonlySet<string>

/** "the Democrat", "the Tories": what calls somebody by nothing but a party. */
export const isMember = ({ row }: Scene, { head }: NounPhrase): boolean => partyAt(row, head) !== null

/** "Republican" of "the Republican nominee". */
export const partiesOf = ({ row }: Scene, { core }: NounPhrase): Parties => new Set(partiesIn(row, core))

/** Those of somebody who has been spoken of. */
export function partiesOfEntity(scene: Scene, { named, phrases }: Entity): Parties {
  const told = phrases.slice(0, MOST_PHRASES).flatMap(({ core }) => partiesIn(scene.row, core))
  return new Set(named?.kind === 'person' ? [...told, ...partiesOfPerson(scene, named)] : told)
}

/** Those that the article tells beside the name: "Sen. Ada Quill, D-Ohio,". */
export function partiesOfPerson(scene: Scene, person: Person): Parties {
  return new Set(descriptorsOf(scene, person).flatMap(each => [...partiesOfDescriptor(scene, each)]))
}

/** "D-Ohio" tells it by a noun that nobody prints. */
export function partiesOfDescriptor({ row }: Scene, descriptor: Descriptor): Parties {
  const members = [...descriptor.nouns].filter(noun => partyMembers.has(noun))
  return new Set([...partiesIn(row, descriptor), ...members.flatMap(noun => partyCalled.get(noun) ?? [])])
}

function partiesIn(row: TokenRow, { from, to }: Stretch): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const party = partyAt(row, at)
    if (party !== null) found.push(party)
  }
  return found
}

/** Parties are printed with a capital: "a liberal lawmaker" may be of any. */
function partyAt(row: TokenRow, at: number): string | null {
  const word = wordAt(row, at)
  const isPrinted = hasCapital(row, at) && !(partyHomonyms.has(word) && isInitial(row, at))
  return isPrinted ? (partyCalled.get(word) ?? partyCalled.get(readNoun(word).noun) ?? null) : null
}
