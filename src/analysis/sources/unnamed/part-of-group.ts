import { insiders } from '../../../english/person-nouns.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInformant } from '../../survey/words/informants.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { readNumber } from '../../survey/words/quantity.js'
import type { Stretch } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Judgement } from '../classes/judgement.js'
import { isLargeShare } from '../classes/people.js'
import { recent } from '../scene/distance.js'
import { createEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { ownerOf } from '../scene/owners.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { countedBefore, groupOfSize } from './counted-group.js'
import { knownGroup } from './groups.js'

/** "two of the sources", "one of them": a source of its own that adds nobody to the group. */
export function partOfGroup(
  scene: Scene,
  phrase: NounPhrase,
  of: Stretch,
  judged: Judgement,
  resolve: Resolve,
): Resolution {
  const whole = ofThemBeside(scene, phrase, of) ?? of
  const group = readNounPhrase(scene.row, whole, namesIn(scene, whole))
  const two = bothOf(scene, phrase, group, judged, resolve)
  if (two) return two
  const [parent] = (group.pronoun ? resolve(scene, group) : groupOf(scene, group, judged, resolve))?.entities ?? []
  // "All of the officials agreed", "None of them would"
  if (parent?.class === 'unnamed-person' && /^(?:all|none)$/.test(wordAt(scene.row, phrase.core.from)))
    return {
      entities: [parent, ...furtherOnes(scene, phrase, parent)],
      why: `${inQuotes(scene, phrase.core)} are all of those spoken of before`,
    }
  if (!parent || parent.class === 'named-person') return { entities: [createEntity(scene, judged)], why: judged.why }
  const nobodyInParticular =
    isLargeShare(scene.row, phrase) || (parent.class === 'collective' && judged.count === 'many')
  const entity = createEntity(scene, { ...judged, class: nobodyInParticular ? 'collective' : 'unnamed-person' })
  entity.subsetOf = parent
  // "one of them": "the juror" is found by what they are
  if (group.pronoun) for (const noun of parent.nouns) entity.nouns.add(noun)
  const [first] = parent.phrases
  return {
    entities: [entity],
    why: first ? `${inQuotes(scene, phrase.core)} is a part of ${inQuotes(scene, first.core)}` : judged.why,
  }
}

/** "both of the aides who spoke", "neither of them": no part of the two, but those. */
function bothOf(
  scene: Scene,
  phrase: NounPhrase,
  group: NounPhrase,
  judged: Judgement,
  resolve: Resolve,
): Resolution | null {
  if (!/^(?:both|neither)$/.test(wordAt(scene.row, phrase.core.from))) return null
  if (group.pronoun) return resolve(scene, group)
  const { to } = phrase.core
  const known = groupCalled(scene, { ...phrase, quantity: 2, tail: { from: to, to } }, judged)
  if (known || insiders.has(phrase.noun.noun)) return known
  return {
    entities: [createEntity(scene, { ...judged, class: 'collective' })],
    why: `${inQuotes(scene, phrase.core)} are nobody who has spoken before`,
  }
}

/** "A third official" beside the "two officials": as much one of "all of the officials". */
const furtherOnes = (scene: Scene, { noun: { noun } }: NounPhrase, group: Entity): readonly Entity[] =>
  recent(scene).filter(each => each.distinctFrom.includes(group) && each.nouns.has(noun) && each.subsetOf === null)

/** The group that has spoken, or "three doctors" of "Six people were asked, three doctors among them. One of the doctors …". */
function groupOf(scene: Scene, group: NounPhrase, judged: Judgement, resolve: Resolve): Resolution | null {
  const known = groupCalled(scene, group, judged)
  if (known) return known
  const isBare = readNumber(wordAt(scene.row, group.head)) !== null || isInformant(group.noun.noun)
  const size = isBare ? groupOfSize(scene, group.quantity) : null
  if (size) return { entities: [size], why: `${inQuotes(scene, group.core)} are as many` }
  const told = typeof judged.count === 'number' && group.noun.kind === 'person' ? countedBefore(scene, group) : null
  return told && resolve(scene, told)
}

/** "the sources" of "two of the sources" */
const groupCalled = (scene: Scene, phrase: NounPhrase, judged: Judgement): Resolution | null =>
  knownGroup(scene, { phrase, judged, owner: ownerOf(scene, phrase), definite: true })

/** "parents" of "parents, most of them opposed" */
function ofThemBeside({ row }: Scene, { core }: NounPhrase, of: Stretch): Stretch | null {
  const noun = core.from - 2
  const isBeside = row.lower[of.from] === 'them' && row.lower[core.from - 1] === ','
  return isBeside && nounAt(row, noun).plural ? { from: noun, to: noun + 1 } : null
}
