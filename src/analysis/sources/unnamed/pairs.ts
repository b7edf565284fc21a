import type { Person } from '../../survey/directory/named.js'
import { peopleIn } from '../../survey/directory/people-in.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { wholeSentence } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { thing } from '../classes/judgement.js'
import { silentSubject } from '../pronouns/subject-before.js'
import { mentionsBefore } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { joinedBodies } from '../scene/joined-bodies.js'
import { joinedNames } from '../scene/joined-names.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'

/** How far back, in sentences, two who spoke are still "both". */
const REACH = 4

/** "Both said", "Neither would": the two whom the sentence before tells of, who spoke last, or who are named there. */
export function pairOf(scene: Scene, phrase: NounPhrase, resolve: Resolve): Resolution | null {
  if (!isBoth(scene, phrase)) return null
  const isSilent = scene.cued[(scene.row.sentence[phrase.from] ?? 0) - 1] === 0
  const readings = [
    () => twoToldOf(scene, phrase, resolve),
    () => (isSilent ? (twoJoined(scene, phrase) ?? twoBodies(scene, phrase)) : null),
    () => twoWhoSpokeJointly(scene, phrase),
    () => twoWhoSpoke(scene, phrase),
    () => twoNamedBefore(scene, phrase),
  ]
  for (const read of readings) {
    const two = read()
    if (two && (isAlone(phrase) || two.every(isPerson)))
      return { entities: two, why: `${inQuotes(scene, phrase.core)} are the two spoken of before` }
  }
  return null
}

const isAlone = ({ core: { from, to }, determiner }: NounPhrase): boolean => to - from === 1 || determiner === 'the'

const isPerson = ({ class: kind }: Entity): boolean => /^(?:named|unnamed)-person$/.test(kind)

/** "both", "neither man", "the two" */
function isBoth({ row }: Scene, { core: { from, to }, noun: { noun } }: NounPhrase): boolean {
  if (to - from === 2 && row.lower[from] === 'the' && /^(?:duo|pair|two)$/.test(wordAt(row, from + 1))) return true
  const isWhole = to - from === 1 || (to - from === 2 && /^(?:man|woman|person)$/.test(noun))
  return isWhole && /^(?:both|neither)$/.test(wordAt(row, from))
}

/** "Two farmers were there. Both said …" */
function twoToldOf(scene: Scene, { from }: NounPhrase, resolve: Resolve): readonly Entity[] | null {
  const subject = silentSubject(scene, from)
  return subject?.quantity === 2 && subject.noun.kind === 'person' ? resolve(scene, subject).entities : null
}

/** "Ada Quill and Bo Voss run it. Neither responded." */
function twoJoined(scene: Scene, { from }: NounPhrase): readonly Entity[] | null {
  const two = joinedNames(scene, from, 1, (named): named is Person => named.kind === 'person')
  return two?.map(person => personEntity(scene, person)) ?? null
}

/** "Kelmar Steel and Orrel Glass run it. Neither responded." */
const twoBodies = (scene: Scene, phrase: NounPhrase): readonly Entity[] | null =>
  joinedBodies(scene, phrase, thing('organization', 'two bodies'), 1)

function twoWhoSpokeJointly(scene: Scene, { from }: NounPhrase): readonly Entity[] | null {
  for (const { entities } of mentionsBefore(scene, from, REACH))
    if (entities.length === 2 || entities[0]?.count === 2) return entities
  return null
}

/** One after the other. */
function twoWhoSpoke(scene: Scene, { from }: NounPhrase): readonly Entity[] | null {
  const one = [...mentionsBefore(scene, from, REACH)].flatMap(({ entities }) => (entities.length === 1 ? entities : []))
  const two = [...new Set(one)].filter(each => each.count === 1).slice(0, 2)
  return two.length === 2 ? two.reverse() : null
}

/** In the sentence before, and nobody else. */
function twoNamedBefore(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  const { row } = scene
  const before = wholeSentence(row, (row.sentence[phrase.from] ?? 0) - 1)
  const people = [...new Set(peopleIn(scene, before))]
  return people.length === 2 ? people.map(person => personEntity(scene, person)) : null
}
