import { researchers } from '../../../english/person-nouns.js'
import { oneToTen, vagueQuantifiers } from '../../../english/quantities.js'
import { tenures } from '../../../english/tenures.js'
import { words } from '../../../english/words.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInformant } from '../../survey/words/informants.js'
import { isWider } from '../../survey/words/wider-nouns.js'
import { wordAt } from '../../survey/words/words-at.js'
import { MEMORY, MOST_PHRASES, sentencesBetween } from '../scene/distance.js'
import { tailText } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Nameless } from '../scene/nameless.js'
import { hasOtherOwner, ownerWord } from '../scene/owners.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { haveOneClient } from './counsel.js'
import { namedPair } from './named-pair.js'
import { severalMeant } from './several.js'

/** How far back, in sentences, a group is still the same one. */
const REACH = 40

/** The group spoken of before that a plural means: "these people", "both aides", "the senators", "officials" again. */
export function knownGroup(scene: Scene, nameless: Nameless): Resolution | null {
  const { phrase, definite } = nameless
  const several = definite && phrase.noun.plural ? severalMeant(scene, phrase) : null
  const group = several ? null : groupMeant(scene, nameless)
  const entities = several ?? (group ? [group] : namedPair(scene, nameless))
  return entities && { entities, why: `${inQuotes(scene, phrase.core)} are those spoken of before` }
}

function groupMeant(scene: Scene, nameless: Nameless): Entity | null {
  const { phrase, definite } = nameless
  // "Four percent" are none of "thirty-seven percent"
  if ((typeof phrase.quantity === 'number' || phrase.noun.noun === 'percent') && !definite) return null
  const groups = scene.mentions
    .slice(-MEMORY)
    .reverse()
    .filter(({ at }) => sentencesBetween(scene, at, phrase.from) <= REACH)
    .flatMap(({ entities }) => entities.flatMap(withWhole).filter(each => isSameGroup(scene, each, nameless)))
  // "The sources" are those called so, though officials have spoken since
  const called = isInformant(phrase.noun.noun) ? groups.find(({ nouns }) => [...nouns].some(isInformant)) : undefined
  return called ?? groups[0] ?? null
}

/** "The officials" after "citing two officials. One of the officials said": a whole is spoken of where its part is. */
const withWhole = (entity: Entity): readonly Entity[] => (entity.subsetOf ? [entity, entity.subsetOf] : [entity])

function isSameGroup(scene: Scene, entity: Entity, nameless: Nameless): boolean {
  if (!canBeGroup(scene, entity, nameless)) return false
  const { phrase, judged, owner, definite } = nameless
  if (entity.spokesperson && entity.phrases.slice(0, MOST_PHRASES).some(each => haveOneClient(scene, each, phrase)))
    return true
  const { noun } = phrase.noun
  const isBare = phrase.modifiers.length === 0 && phrase.tail.from === phrase.tail.to
  if (definite && isBare && isTeam(noun) && isTeamOf(entity)) return true
  const isOther = owner === null ? isWiderForAsMany(phrase, entity) : isOtherWord(entity, noun)
  if (!entity.nouns.has(noun) && !isOther) return definite && owner === null && toldTheStory(phrase, entity)
  const fits = definite && owner === null ? true : judged.class === entity.class
  if (!fits || !saysNoMore(scene, entity, nameless)) return false
  return definite || !(isNarrower(phrase, entity) || isOtherPart(scene, phrase, entity))
}

/** "Several Democrats" after "many Democrats", "voters" after "60 percent of voters": of one class, and not the same. */
function isOtherPart(scene: Scene, phrase: NounPhrase, { class: kind, phrases }: Entity): boolean {
  if (kind !== 'collective') return false
  const part = partTold(scene, phrase)
  return phrases.slice(0, MOST_PHRASES).every(each => partTold(scene, each) !== part)
}

/** "several", "60 percent"; empty for a class as a whole. */
const partTold = ({ row }: Scene, { core: { from }, quantity }: NounPhrase): string =>
  quantity === null && !vagueQuantifiers.has(wordAt(row, from)) ? '' : wordAt(row, from)

/** As many people, without a name, and nobody else's. */
function canBeGroup(scene: Scene, entity: Entity, { phrase, owner, definite }: Nameless): boolean {
  if (entity.named || entity.count === 1) return false
  const isWhose = entity.owner === owner || (owner === null && (definite || isShortFor(phrase, entity)))
  if (!isWhose) return false
  if (entity.class !== 'unnamed-person' && entity.class !== 'collective') return false
  if (hasOtherOwner(scene, phrase, entity)) return false
  if (typeof phrase.quantity === 'number' && entity.count !== phrase.quantity) return false
  return !entity.subsetOf || (definite && entity.count === phrase.quantity)
}

/** "council members" after "Orrel City Council members" */
const isShortFor = ({ modifiers }: NounPhrase, { owner }: Entity): boolean =>
  owner !== null &&
  'kind' in owner &&
  owner.kind === 'body' &&
  modifiers.length > 0 &&
  ` ${owner.words.join(' ')}`.endsWith(` ${modifiers.join(' ')}`)

/** "The people", "the sources", after officials have spoken. */
const toldTheStory = ({ noun: { noun }, modifiers }: NounPhrase, { class: kind, spokesperson }: Entity): boolean =>
  isInformant(noun) && modifiers.length === 0 && kind === 'unnamed-person' && !spokesperson

/** "her attorneys" after "Ms. Ortolan's lawyers". */
function isOtherWord({ nouns }: Entity, noun: string): boolean {
  return [...nouns].some(each => isWider(noun, [each]) && isWider(each, [noun]))
}

/** "the two members", "both men" after "two lawmakers". */
const isWiderForAsMany = ({ quantity, noun: { noun } }: NounPhrase, { nouns }: Entity): boolean =>
  typeof quantity === 'number' && (/^(?:man|woman)$/.test(noun) || isWider(noun, nouns))

/** "Former officials" after "current and former officials". */
const isNarrower = (phrase: NounPhrase, { modifiers }: Entity): boolean =>
  phrase.modifiers.some(word => tenures.has(word)) &&
  [...modifiers].some(word => tenures.has(word) && !phrase.modifiers.includes(word))

/** "the authors", "the team": those whose study is told of. */
const isTeam = (noun: string): boolean => noun === 'team' || researchers.has(noun)

/** Whether somebody has been called a researcher or the like. */
export const isTeamOf = ({ nouns }: Entity): boolean => [...nouns].some(noun => researchers.has(noun))

const isOwner = (owner: Nameless['owner'], word: string): boolean => owner !== null && ownerWord(owner) === word

/** What tells how many, and not who. */
const VAGUE = words(`many some several most same few more ${oneToTen}`)

/**
 * All words of the later phrase were said of the group before, as "her aides" says of "Quill aides" whose they are, and
 * it adds no clause that tells them apart.
 */
function saysNoMore({ row }: Scene, { modifiers, tails }: Entity, { phrase, owner, definite }: Nameless): boolean {
  const isAside = definite && row.lower[phrase.tail.from] === ','
  const tail = isAside ? '' : tailText(row, phrase)
  const isSaid = (word: string) => modifiers.has(word) || VAGUE.has(word) || isOwner(owner, word)
  return phrase.modifiers.every(isSaid) && (tail === '' || tails.has(tail))
}
