import { bodyHypernyms } from '../../../english/organization-nouns.js'
import { hypernyms } from '../../../english/person-nouns.js'
import type { Judgement } from '../classes/judgement.js'
import type { Body } from '../directory/named.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { isCalled } from '../scene/called.js'
import { MEMORY, MOST_PHRASES, recent, sentencesBetween, sentencesSince } from '../scene/distance.js'
import { tailText } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { hasOtherOwner } from '../scene/owners.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { haveOneClient } from './counsel.js'

/** How far back, in sentences, a group is still the same one. */
const REACH = 40

/** The group spoken of before that a plural means: "these people", "both aides", "the senators", "officials" again. */
export function knownGroup(
  scene: Scene,
  phrase: NounPhrase,
  judged: Judgement,
  owner: Entity['owner'],
  definite: boolean,
): Resolution | null {
  if (definite && phrase.noun.plural) {
    const several = jointly(scene, phrase) ?? bothOf(scene, phrase)
    if (several) return { entities: several, why: `${inQuotes(scene, phrase.core)} are those spoken of before` }
  }
  if (typeof phrase.quantity === 'number' && !definite) return null
  const groups = scene.mentions
    .slice(-MEMORY)
    .reverse()
    .filter(({ at }) => sentencesBetween(scene, at, phrase.from) <= REACH)
    .flatMap(({ entities }) => entities.filter(each => isSameGroup(scene, phrase, each, judged, owner, definite)))
  // "The sources" are those called so, though officials have spoken since
  const called = isInformant(phrase.noun.noun) ? groups.find(({ nouns }) => [...nouns].some(isInformant)) : undefined
  const group = called ?? groups[0]
  return group ? { entities: [group], why: `${inQuotes(scene, phrase.core)} are those spoken of before` } : null
}

function isSameGroup(
  scene: Scene,
  phrase: NounPhrase,
  entity: Entity,
  judged: Judgement,
  owner: Entity['owner'],
  definite: boolean,
): boolean {
  if (!canBeGroup(scene, phrase, entity, owner, definite)) return false
  if (entity.spokesperson && entity.phrases.slice(0, MOST_PHRASES).some(each => haveOneClient(scene, each, phrase)))
    return true
  const { noun } = phrase.noun
  const isBare = phrase.modifiers.length === 0 && phrase.tail.from === phrase.tail.to
  if (definite && isBare && isTeam(noun) && isTeamOf(entity)) return true
  if (!entity.nouns.has(noun) && !(owner !== null && isOtherWord(entity, noun)))
    return definite && owner === null && toldTheStory(phrase, entity)
  const fits = definite && owner === null ? true : judged.class === entity.class
  return fits && compatible(scene, phrase, entity, definite)
}

/** As many people, without a name, and nobody else's. */
function canBeGroup(
  scene: Scene,
  phrase: NounPhrase,
  entity: Entity,
  owner: Entity['owner'],
  definite: boolean,
): boolean {
  if (entity.named || entity.count === 1) return false
  if (entity.owner !== owner && !(definite && owner === null)) return false
  if (entity.class !== 'unnamed-person' && entity.class !== 'collective') return false
  if (hasOtherOwner(scene, phrase, entity)) return false
  if (typeof phrase.quantity === 'number' && entity.count !== phrase.quantity) return false
  return !entity.subsetOf || (definite && entity.count === phrase.quantity)
}

/** "The people", "the sources", after officials have spoken. */
const toldTheStory = ({ noun: { noun }, modifiers }: NounPhrase, { class: kind, spokesperson }: Entity): boolean =>
  isInformant(noun) && modifiers.length === 0 && kind === 'unnamed-person' && !spokesperson

/** "her attorneys" after "Ms. Ortolan's lawyers". */
function isOtherWord({ nouns }: Entity, noun: string): boolean {
  return [...nouns].some(each => hypernyms.get(noun)?.has(each) && hypernyms.get(each)?.has(noun))
}

const RESEARCHERS: ReadonlySet<string> = new Set(['author', 'researcher', 'scientist'])

/** "the authors", "the team": those whose study is told of. */
const isTeam = (noun: string): boolean => noun === 'team' || RESEARCHERS.has(noun)
export const isTeamOf = ({ nouns }: Entity): boolean => [...nouns].some(noun => RESEARCHERS.has(noun))

/** "the people", "the sources": whoever told the story. */
export const isInformant = (noun: string): boolean => noun === 'person' || noun === 'source'

const VAGUE = /^(?:many|some|several|most|same|few|more|two|three|four|five|six|seven|eight|nine|ten)$/

/** All words of the later phrase were said of the group before, and it adds no clause that tells them apart. */
function compatible(scene: Scene, phrase: NounPhrase, entity: Entity, definite: boolean): boolean {
  const aside = definite && scene.row.tokens[phrase.tail.from]?.text === ','
  const tail = aside ? '' : tailText(scene.row, phrase)
  return (
    phrase.modifiers.every(word => entity.modifiers.has(word) || VAGUE.test(word)) &&
    (tail === '' || entity.tails.has(tail))
  )
}

/** "the senators": the named people or bodies of the last joint mention, where one of them at least is called so. */
function jointly(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  for (const { entities } of scene.mentions.slice(-MEMORY).reverse()) {
    const named = entities.filter(each => each.named)
    if (named.length < 2 || (typeof phrase.quantity === 'number' && phrase.quantity !== named.length)) continue
    if (
      named.some(({ named: one }) =>
        one?.kind === 'person' ? isCalled(scene, one, phrase.noun.noun) : isKindOf(one as Body, phrase.noun.noun),
      )
    )
      return named
  }
  return null
}

function isKindOf({ words }: Body, noun: string): boolean {
  const last = words[words.length - 1] ?? ''
  return last === noun || words[0] === noun || (bodyHypernyms.get(noun)?.has(last) ?? false)
}

/** "both aides": the two last single ones. */
function bothOf(scene: Scene, phrase: NounPhrase): readonly Entity[] | null {
  if (scene.row.lower[phrase.core.from] !== 'both') return null
  const { noun } = phrase.noun
  const two = recent(scene)
    .filter(
      each =>
        each.class === 'unnamed-person' &&
        each.count === 1 &&
        each.phrases[0]?.noun.noun === noun &&
        sentencesSince(scene, each, phrase.from) <= REACH,
    )
    .slice(0, 2)
  return two.length === 2 ? two.reverse() : null
}
