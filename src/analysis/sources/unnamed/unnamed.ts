import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Judgement } from '../classes/judgement.js'
import { areParticular } from '../classes/people.js'
import { knownPerson } from '../known-person/known-person.js'
import { newcomerCalled } from '../pronouns/newcomers.js'
import { createEntity, giveName, personEntity } from '../scene/entities.js'
import { calledInHeadline, toldInHeadline } from '../scene/headline-sources.js'
import type { Nameless } from '../scene/nameless.js'
import { ownerOf } from '../scene/owners.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'
import { someOfThem } from './bare-numbers.js'
import { speaksForBody } from './counsel.js'
import { allOf, countedBefore } from './counted-group.js'
import { coupleMeant } from './couples.js'
import { isDefinite } from './definiteness.js'
import { fellowCounsel } from './fellow-counsel.js'
import { knownGroup } from './groups.js'
import { firstMember } from './members.js'
import { namedLater } from './named-later.js'
import { namedNext } from './named-next.js'
import { another } from './others.js'
import { pairOf } from './pairs.js'
import { partOfGroup } from './part-of-group.js'
import { sumOf } from './sums.js'

/** People without a name in the phrase: somebody spoken of before, a part of them, or somebody new. */
export function resolveUnnamed(scene: Scene, phrase: NounPhrase, read: Judgement, resolve: Resolve): Resolution {
  const pair = coupleMeant(scene, phrase) ?? pairOf(scene, phrase, resolve)
  if (pair) return pair
  if (phrase.partOf) return partOfGroup(scene, phrase, phrase.partOf, read, resolve)
  const owner = ownerOf(scene, phrase)
  const judged = speaksForBody(scene, phrase, owner)
    ? { ...read, spokesperson: true, why: `${inQuotes(scene, phrase.core)} speak for a body` }
    : read
  const nameless: Nameless = { phrase, judged, owner, definite: isDefinite(phrase) }
  return (
    allOf(scene, phrase) ??
    another(scene, nameless) ??
    firstMember(scene, nameless) ??
    someOfThem(scene, nameless, resolve) ??
    justBroughtIn(scene, nameless, resolve) ??
    spokenOfBefore(scene, nameless, resolve) ??
    fellowCounsel(scene, nameless) ??
    firstToldOf(scene, phrase) ??
    toldInHeadline(scene, nameless) ??
    somebodyNew(scene, nameless)
  )
}

/** "A Western official was more cautious. “We do not know,” the official said." */
function justBroughtIn(scene: Scene, { phrase, owner, definite }: Nameless, resolve: Resolve): Resolution | null {
  if (!definite || phrase.noun.plural || owner !== null) return null
  const newcomer = newcomerCalled(scene, phrase)
  return (
    newcomer && {
      entities: resolve(scene, newcomer).entities,
      why: `${inQuotes(scene, phrase.core)} is whom the sentence before brings in`,
    }
  )
}

function spokenOfBefore(scene: Scene, nameless: Nameless, resolve: Resolve): Resolution | null {
  const { phrase, judged, owner, definite } = nameless
  if (phrase.noun.plural || judged.count !== 1)
    return (
      knownGroup(scene, nameless) ?? (definite ? (sumOf(scene, phrase) ?? broughtIn(scene, nameless, resolve)) : null)
    )
  return definite ? knownPerson(scene, phrase, owner, resolve) : null
}

/** "The officials" after "the Herald reported, citing two officials": who have been counted, and have not spoken. */
function broughtIn(scene: Scene, { phrase, judged, owner }: Nameless, resolve: Resolve): Resolution | null {
  if (judged.class !== 'unnamed-person') return null
  const isAlone = phrase.tail.from === phrase.tail.to || scene.row.lower[phrase.tail.from] === ','
  const isBare = phrase.modifiers.length === 0 && isAlone && owner === null
  const counted = isBare ? countedBefore(scene, phrase) : null
  return counted && resolve(scene, counted)
}

/** "A ferry captain sued the port last week." before the sentence that names her. */
function firstToldOf(scene: Scene, phrase: NounPhrase): Resolution | null {
  const person = namedLater(scene, phrase)
  const people = person ? [person] : namedNext(scene, phrase)
  const [only] = people ?? []
  const headlined = people?.length === 1 ? calledInHeadline(scene, phrase) : null
  if (only && headlined && !scene.ofNamed.has(only)) giveName(scene, headlined, only)
  return (
    people && {
      entities: people.map(each => personEntity(scene, each)),
      why: `${inQuotes(scene, phrase.core)} is told of first and named soon after: ${people.map(each => fullName(scene, each)).join(' and ')}`,
    }
  )
}

/** "The voters", where no voters have spoken, are voters at large. */
function somebodyNew(scene: Scene, { phrase, judged, owner, definite }: Nameless): Resolution {
  if (!definite || !phrase.noun.plural || judged.spokesperson || areParticular(scene.row, phrase))
    return { entities: [createEntity(scene, judged, owner)], why: judged.why }
  return {
    entities: [createEntity(scene, { ...judged, class: 'collective', count: 'many' }, owner)],
    why: `${inQuotes(scene, phrase.core)} are nobody who has spoken before`,
  }
}
