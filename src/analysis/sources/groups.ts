import { bodyHypernyms } from '../../english/organization-nouns.js'
import { hypernyms } from '../../english/person-nouns.js'
import { oneToTen } from '../../english/quantities.js'
import { words } from '../../english/words.js'
import { isLargeShare } from './classify-people.js'
import { haveOneClient } from './counsel.js'
import { createEntity, tailText } from './entities.js'
import type { Entity } from './entity.js'
import type { Judgement } from './judgement.js'
import type { Body } from './named.js'
import { readNoun } from './noun-kinds.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { hasOtherOwner, ownerOf } from './owners.js'
import { isCalled, namesIn, type Resolution, type Resolve, type Scene, say } from './scene.js'
import { FIRST, MEMORY, recent, sentencesBetween, sentencesSince } from './scene-distance.js'
import type { Stretch } from './token-row.js'

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
    if (several) return { entities: several, why: `${say(scene, phrase.core)} are those spoken of before` }
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
  return group ? { entities: [group], why: `${say(scene, phrase.core)} are those spoken of before` } : null
}

function isSameGroup(
  scene: Scene,
  phrase: NounPhrase,
  entity: Entity,
  judged: Judgement,
  owner: Entity['owner'],
  definite: boolean,
): boolean {
  if (entity.named || entity.count === 1) return false
  if (entity.owner !== owner && !(definite && owner === null)) return false
  if (entity.class !== 'unnamed-person' && entity.class !== 'collective') return false
  if (hasOtherOwner(scene, phrase, entity)) return false
  if (typeof phrase.quantity === 'number' && entity.count !== phrase.quantity) return false
  if (entity.subsetOf && !(definite && entity.count === phrase.quantity)) return false
  if (entity.spokesperson && entity.phrases.slice(0, FIRST).some(each => haveOneClient(scene, each, phrase)))
    return true
  const { noun } = phrase.noun
  const isBare = phrase.modifiers.length === 0 && phrase.tail.from === phrase.tail.to
  if (definite && isBare && isTeam(noun) && isTeamOf(entity)) return true
  if (!entity.nouns.has(noun) && !(owner !== null && isOtherWord(entity, noun)))
    return (
      definite &&
      owner === null &&
      isInformant(noun) &&
      phrase.modifiers.length === 0 &&
      entity.class === 'unnamed-person' &&
      !entity.spokesperson
    )
  const fits = definite && owner === null ? true : judged.class === entity.class
  return fits && compatible(scene, phrase, entity, definite)
}

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

const VAGUE = words(`many some several most same few more ${oneToTen}`)

/** All words of the later phrase were said of the group before, and it adds no clause that tells them apart. */
function compatible(scene: Scene, phrase: NounPhrase, entity: Entity, definite: boolean): boolean {
  const aside = definite && scene.row.tokens[phrase.tail.from]?.text === ','
  const tail = aside ? '' : tailText(scene.row, phrase)
  return (
    phrase.modifiers.every(word => entity.modifiers.has(word) || VAGUE.has(word)) &&
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

/** "parents" of "parents, most of them opposed" */
function ofThemBeside({ row }: Scene, { core }: NounPhrase, of: Stretch): Stretch | null {
  const noun = core.from - 2
  const isBeside = row.lower[of.from] === 'them' && row.tokens[core.from - 1]?.text === ','
  return isBeside && readNoun(row.lower[noun] ?? '').plural ? { from: noun, to: noun + 1 } : null
}

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
  const parent = (group.pronoun ? resolve(scene, group) : knownGroup(scene, group, judged, ownerOf(scene, group), true))
    ?.entities[0]
  if (!parent || parent.class === 'named-person') return { entities: [createEntity(scene, judged)], why: judged.why }
  const nobodyInParticular =
    isLargeShare(scene.row, phrase) || (parent.class === 'collective' && judged.count === 'many')
  const entity = createEntity(scene, { ...judged, class: nobodyInParticular ? 'collective' : 'unnamed-person' })
  entity.subsetOf = parent
  const [first] = parent.phrases
  return {
    entities: [entity],
    why: first ? `${say(scene, phrase.core)} is a part of ${say(scene, first.core)}` : judged.why,
  }
}
