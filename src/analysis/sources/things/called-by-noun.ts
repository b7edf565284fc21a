import {
  bodiesLikePeople,
  bodyHypernyms,
  bodyNameEndings,
  compoundOf,
  nounsForBareNames,
  nounsForLongNames,
  nounsForPlaces,
  nounsForTraders,
} from '../../../english/organization-nouns.js'
import { outletNouns } from '../../../english/outlets.js'
import { partyMembers } from '../../../english/parties.js'
import { countries } from '../../../english/places.js'
import type { Body } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isSubject } from '../../survey/words/subjects.js'
import { blockAt, sentenceStart } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { isOutlet } from '../classes/outlet.js'
import { recent, sentencesBetween, sentencesSince } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'

/** How near, in sentences, a name that tells nothing must be: "Kelmar … . The company". */
const NEAR = 3

/** "the department" of "Fisheries Department" */
const endsAs = ({ words }: Body, noun: string): boolean => isSame(words.at(-1) ?? '', noun)

/** … and of "Department of Fisheries", but not "the airline" of "Airline Pilots' Federation" */
export const hasNoun = ({ words }: Body, noun: string): boolean =>
  words.some((word, i) => isSame(word, noun) && !arePeople(words[i + 1] ?? ''))

function arePeople(word: string): boolean {
  const { kind, plural } = readNoun(word.replace(/'$/, ''))
  return kind === 'person' && plural
}

const isSame = (one: string, other: string): boolean => american(one) === american(other)

/** "center" of "centre", "coast guard" of "coastguard": some articles print a name as its bearer spells it, and the noun in their own way. */
export const american = (word: string): string =>
  word === 'centre' ? 'center' : word === 'organisation' ? 'organization' : (compoundOf.get(word) ?? word)

/** "Agency" is wider than "bureau", "union" than "Teamsters Local 9", "group" than "Society of Voss Farmers". */
const isWiderThan = (noun: string, { words }: Body): boolean =>
  bodyHypernyms.get(noun)?.has(american(headOf(words))) ?? false

/** "The rights group" of the Centre for Free Press: not a council or a party, which is no group to speak of. */
export const isCampaigner = (body: Body, noun: string): boolean =>
  isWiderThan(noun, body) && !/^(?:action|committee|council|fund|party|project|union)$/.test(headOf(body.words))

/** What a name calls its bearer: its last word but for a number, or the one before "of" and "for". */
function headOf(words: readonly string[]): string {
  const joint = words.findIndex((word, i) => i > 0 && /^(?:for|of)$/.test(word))
  return words.slice(0, joint < 0 ? words.length : joint).findLast(word => !/^\d+$/.test(word)) ?? ''
}

/** Whose name does not tell what it is: "Kelmar", "Kelmar Crescent". */
function tellsNothing({ words }: Body): boolean {
  const last = words.at(-1) ?? ''
  return words.length === 1 || (readNoun(last).kind === 'other' && !bodyNameEndings.has(last))
}

/** "The Orrels were without two players. … the team": a name that tells nothing, the subject of its sentence. */
const isTeam = ({ row }: Scene, body: Body, at: number): boolean =>
  tellsNothing(body) &&
  row.lower[at - 1] === 'the' &&
  at - 1 === sentenceStart(row, at) &&
  !partyMembers.has(body.words.at(-1) ?? '')

/**
 * By a wider noun, "the agency" of "Harbor Board"; or by what names that tell nothing are called, if it spoke or the
 * sentence before is about it.
 */
export function canBeCalled(scene: Scene, body: Body, name: Name, phrase: NounPhrase): boolean {
  const { noun } = phrase.noun
  const last = body.words.at(-1) ?? ''
  if (isWiderThan(noun, body)) return true
  const distance = sentencesBetween(scene, name.from, phrase.from)
  const known = scene.ofNamed.get(body)
  const isNearby = distance <= NEAR || (known && sentencesSince(scene, known, phrase.from) <= NEAR)
  if (!isNearby || !tellsNothing(body)) return false
  if (noun === 'team') return isTeam(scene, body, name.from)
  if (body.kind === 'outlet' || isOutlet(scene.row, name) || outletNouns.has(last) || countries.has(last)) return false
  const called = body.words.length === 1 ? nounsForBareNames : nounsForLongNames
  if (known && called.has(noun)) return true
  // "Kelmar declined to comment. The museum …" may be two
  const isSilent = scene.cued[scene.row.sentence[name.from] ?? 0] === 0
  const isFit = nounsForBareNames.has(noun) || (nounsForPlaces.has(noun) && isSilent)
  const isNear = distance === 1 || (distance === 2 && blockAt(scene.row, name.from) === blockAt(scene.row, phrase.from))
  return isFit && isNear && isTopic(scene, body, name) && !hasUnnamed(scene, noun)
}

/** "The agency" of "FBI", "the commission" of "Kelmar Commission": what no name that tells nothing is called. */
export const isToldBy = (body: Body, noun: string): boolean =>
  (isWiderThan(noun, body) || hasNoun(body, noun)) && !nounsForLongNames.has(noun)

/** As far as the name tells: "the company" of "Kelmar" and of "Kelmar Foods". */
export function fitsNoun(body: Body, noun: string): boolean {
  const called = body.words.length === 1 ? nounsForBareNames : nounsForLongNames
  const isFit = tellsNothing(body) && called.has(noun) && body.words.every(isNoNoun)
  return isWiderThan(noun, body) || (body.kind === 'body' && isFit)
}

/** "A hospital said it was full. … The hospital": one that has no name. */
const hasUnnamed = (scene: Scene, noun: string): boolean =>
  recent(scene).some(({ named, nouns }) => named === null && nouns.has(noun))

/**
 * "Kelmar opened its plant in 1994. The company …", "Kelmar, a unit of Voss Group, opened …": the subject of its
 * sentence, by a name that means nothing else.
 */
const isTopic = ({ row }: Scene, { kind, words }: Body, name: Name): boolean =>
  kind === 'body' && isSubject(row, name) && words.every(isNoNoun)

const isNoNoun = (word: string): boolean => readNoun(word).kind === 'other' && !partyMembers.has(word)

/** "The food maker" of "Quill Foods", "the health authority" of "Orrel Health" */
export const isCalledByTrade = ({ words }: Body, { modifiers, noun: { noun } }: NounPhrase): boolean =>
  modifiers.length > 0 &&
  (nounsForLongNames.has(noun) || noun === 'authority') &&
  modifiers.every(word => words.includes(word) || words.includes(`${word}s`))

/** "The company" for "the maker of industrial robots", which tells its trade; "the maker of the test" made one thing. */
export function asCompany({ row }: Pick<Scene, 'row'>, phrase: NounPhrase): NounPhrase | null {
  const { noun, tail } = phrase
  const goods = tail.from + 1
  // "of milking machines"
  const isParticiple = /ing$/.test(wordAt(row, goods)) && tagAt(row, goods + 1) === 'NOUN'
  const isTrade = row.lower[tail.from] === 'of' && (isParticiple || /^(?:ADJ|NOUN|NUM)$/.test(tagAt(row, goods)))
  return isTrade && nounsForTraders.has(noun.noun) ? { ...phrase, noun: { ...noun, noun: 'company' } } : null
}

/** What its member may call a body: "his group", "her firm"; "her insurer" has her for a client. */
export const canBeCalledByMember = (body: Body, noun: string): boolean =>
  !bodiesLikePeople.has(noun) &&
  nounsForBareNames.has(noun) &&
  (endsAs(body, noun) || isWiderThan(noun, body) || tellsNothing(body))
