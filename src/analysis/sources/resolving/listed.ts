import { partyMembers } from '../../../english/parties.js'
import type { Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { afterPartyTag } from '../../survey/words/party-tags.js'
import { placeOf, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, wordAt } from '../../survey/words/words-at.js'
import { personEntity } from '../scene/entities.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'

/**
 * "The two senators, Ada Quill and Hal Voss,", "his neighbors, a couple named Ada and Hal,": not some senators and two
 * more, but those who are named.
 */
export function listedBehind(scene: Scene, stretch: Stretch): Resolution | null {
  const { row, directory } = scene
  const comma = placeOf(row, stretch, ',')
  if (comma < 0) return null
  const before = { from: stretch.from, to: comma }
  const { core, noun, quantity, determiner, owner } = readNounPhrase(row, before, namesIn(scene, before))
  const arePeople = noun.plural && (noun.kind === 'person' || partyMembers.has(noun.noun))
  const isDefinite = determiner === 'the' || owner !== null
  if (!arePeople || core.from !== stretch.from || core.to !== comma) return null
  const names = namesIn(scene, { from: comma, to: stretch.to })
  if (names.length < 2 || (quantity === null ? !isDefinite : quantity !== names.length)) return null
  if (!areAll(row, { from: comma, to: stretch.to }, names)) return null
  const people = names.map(name => directory.of.get(name)).filter((each): each is Person => each?.kind === 'person')
  if (people.length !== names.length) return null
  return {
    entities: people.map(person => personEntity(scene, person)),
    why: `${inQuotes(scene, core)} are named behind it: ${people.map(each => fullName(scene, each)).join(', ')}`,
  }
}

/** Whether nothing but commas, "and" and what stands before a name, as "party chairman", is beside names in a stretch. */
function areAll(row: TokenRow, { from, to }: Stretch, names: readonly Name[]): boolean {
  let at = from
  for (const name of names) {
    if (name === names[0]) at = pastNaming(row, at)
    while (at < name.from && joins(row, at)) at++
    if (at !== name.from) return false
    at = afterPartyTag(row, name.to)
  }
  return at >= to || (wordAt(row, at) === ',' && at + 1 === to)
}

/** Past ", a young couple named". */
function pastNaming(row: TokenRow, comma: number): number {
  let at = isIndefinite(wordAt(row, comma + 1)) || row.lower[comma + 1] === 'two' ? comma + 2 : comma
  while (at > comma && isNominalAt(row, at)) at++
  return row.lower[at] === 'named' ? at + 1 : comma
}

const joins = (row: TokenRow, at: number): boolean => /^(?:,|and)$/.test(wordAt(row, at)) || isNominalAt(row, at)
