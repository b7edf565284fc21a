import { counsels, hypernyms, insiders } from '../../english/person-nouns.js'
import { knowsAtFirstHand } from './classify-people.js'
import { speaksForBody } from './counsel.js'
import { isDefinite } from './definiteness.js'
import { createEntity, personEntity } from './entities.js'
import type { Entity } from './entity.js'
import { knownGroup, partOfGroup } from './groups.js'
import { toldInHeadline } from './headline-sources.js'
import type { Judgement } from './judgement.js'
import { knownPerson } from './known-person.js'
import { namedLater } from './named-later.js'
import { newcomerCalled } from './newcomers.js'
import type { NounPhrase } from './noun-phrase.js'
import { ownerOf } from './owners.js'
import { pairOf } from './pairs.js'
import { allOf } from './parts-of-groups.js'
import { pluralOfSentence } from './plurals-before.js'
import { ordinals, readNumber } from './quantity.js'
import { nameOfNamed, type Resolution, type Resolve, type Scene, say } from './scene.js'
import { recent, sentencesSince } from './scene-distance.js'
import { sumOf } from './sums.js'

const FRESH = new Set(['another', 'other', 'others', 'separate', ...ordinals, 'additional', 'different', 'further'])
/** How far back, in sentences, "another official" sets itself apart from an official. */
const REACH = 40

/** People without a name in the phrase: somebody spoken of before, a part of them, or somebody new. */
export function resolveUnnamed(scene: Scene, phrase: NounPhrase, read: Judgement, resolve: Resolve): Resolution {
  const pair = pairOf(scene, phrase, resolve)
  if (pair) return pair
  if (phrase.partOf) return partOfGroup(scene, phrase, phrase.partOf, read, resolve)
  const owner = ownerOf(scene, phrase)
  const judged = speaksForBody(scene, phrase, owner)
    ? { ...read, spokesperson: true, why: `${say(scene, phrase.core)} speak for a body` }
    : read
  const all = allOf(scene, phrase)
  if (all) return all
  if (isFresh(scene, phrase)) {
    const entity = createEntity(scene, judged, owner)
    entity.distinctFrom.push(...rivals(scene, phrase, entity))
    entity.subsetOf =
      phrase.determiner === 'the' ? (entity.distinctFrom[entity.distinctFrom.length - 1]?.subsetOf ?? null) : null
    return { entities: [entity], why: `${say(scene, phrase.core)} is said to be another` }
  }
  const whole = isBareNumber(scene, phrase) ? groupOf(scene, phrase, resolve) : null
  if (whole) {
    const entity = createEntity(scene, { ...judged, class: 'unnamed-person' })
    entity.subsetOf = whole
    return { entities: [entity], why: `${say(scene, phrase.core)} is a part of those spoken of before` }
  }
  const definite = isDefinite(scene, phrase)
  const newcomer = definite && !phrase.noun.plural && owner === null ? newcomerCalled(scene, phrase) : null
  if (newcomer)
    return {
      entities: resolve(scene, newcomer).entities,
      why: `${say(scene, phrase.core)} is whom the sentence before brings in`,
    }
  const known =
    phrase.noun.plural || judged.count !== 1
      ? (knownGroup(scene, phrase, judged, owner, definite) ?? (definite ? sumOf(scene, phrase) : null))
      : definite
        ? knownPerson(scene, phrase, owner)
        : null
  if (known) return known
  const firm = definite && !phrase.noun.plural && !judged.spokesperson ? counselOf(scene, phrase, owner) : null
  if (firm) {
    const entity = createEntity(scene, { ...judged, spokesperson: true }, owner)
    entity.subsetOf = firm
    return { entities: [entity], why: `${say(scene, phrase.core)} is one of those who speak for the same client` }
  }
  const person = namedLater(scene, phrase)
  if (person)
    return {
      entities: [personEntity(scene, person)],
      why: `${say(scene, phrase.core)} is told of first and named soon after: ${nameOfNamed(scene, person)}`,
    }
  const told = definite ? null : toldInHeadline(scene, phrase, judged)
  if (told) return told
  const wide = definite && phrase.noun.plural && !insiders.has(phrase.noun.noun) && !knowsAtFirstHand(scene.row, phrase)
  const made = wide ? { ...judged, class: 'collective' as const, count: 'many' as const } : judged
  return {
    entities: [createEntity(scene, made, owner)],
    why: wide ? `${say(scene, phrase.core)} are nobody who has spoken before` : judged.why,
  }
}

/** The counsel that speak from a named firm for the same client: "the lawyer representing Ms. Ortolan". */
function counselOf(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Entity | null {
  if (owner === null || !counsels.has(phrase.noun.noun)) return null
  return recent(scene).find(each => each.owner === owner && each.spokesperson && isCounsel(each)) ?? null
}

const isCounsel = ({ nouns }: Entity): boolean => [...nouns].some(noun => counsels.has(noun))

function isFresh({ row }: Scene, phrase: NounPhrase): boolean {
  return (
    phrase.modifiers.some(word => FRESH.has(word)) ||
    FRESH.has(phrase.determiner) ||
    FRESH.has(row.lower[phrase.head] ?? '')
  )
}

/** "Two said …": a number and no noun, nor a share ("six in ten voters"). */
function isBareNumber({ row }: Scene, { core, head }: NounPhrase): boolean {
  const isNumber = (at: number) => readNumber(row.lower[at] ?? '') !== null
  return core.to - core.from === 1 && isNumber(head) && !(row.lower[head + 1] === 'in' && isNumber(head + 2))
}

/**
 * The larger group spoken of just before: brought in by the last
 * sentence ("Backbenchers disagree. One said …"), or cited.
 */
function groupOf(scene: Scene, phrase: NounPhrase, resolve: Resolve): Entity | null {
  const isWhole = ({ class: kind, subsetOf, count }: Entity) =>
    /^(?:unnamed-person|collective)$/.test(kind) &&
    subsetOf === null &&
    (count === 'many' || (typeof count === 'number' && typeof phrase.quantity === 'number' && count > phrase.quantity))
  const sentence = scene.row.sentence[phrase.from] ?? 0
  const told = scene.cued[sentence - 1] === 0 ? pluralOfSentence(scene, sentence - 1, phrase.from) : null
  const newcomers = told && resolve(scene, told).entities.find(isWhole)
  return newcomers ?? recent(scene).find(each => isWhole(each) && sentencesSince(scene, each, phrase.from) <= 3) ?? null
}

/** Those that "another official" is not. */
function rivals(scene: Scene, phrase: NounPhrase, self: Entity): Entity[] {
  const noun = phrase.noun.noun
  const wider = hypernyms.get(noun)
  const bare = /^(?:another|other|others)$/.test(noun) || ordinals.has(noun) || readNumber(noun) !== null
  return recent(scene)
    .filter(each => each !== self && each.class === 'unnamed-person' && !each.spokesperson)
    .filter(
      each =>
        each.phrases[0] !== undefined &&
        (bare || each.phrases[0].noun.noun === noun || wider?.has(each.phrases[0].noun.noun)),
    )
    .filter(each => sentencesSince(scene, each, phrase.from) <= (bare ? 6 : REACH))
    .slice(0, 3)
    .reverse()
}
