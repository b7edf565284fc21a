import {
  bodyHypernyms,
  bodyNameEndings,
  nounsForBareNames,
  nounsForLongNames,
} from '../../../english/organization-nouns.js'
import { outletNouns } from '../../../english/outlets.js'
import { partyMembers } from '../../../english/parties.js'
import { countries } from '../../../english/places.js'
import type { Body } from '../directory/named.js'
import type { Name } from '../names/name.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { sentencesBetween } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'
import { readNoun } from '../words/noun-kinds.js'
import { sentenceStart } from '../words/token-row.js'

/** How near, in sentences, a name that tells nothing must be: "Kelmar … . The company". */
const NEAR = 3

/** "the department" of "Fisheries Department" */
export const endsAs = ({ words }: Body, noun: string): boolean => isSame(words.at(-1) ?? '', noun)

/** … and of "Department of Fisheries" */
export const hasNoun = ({ words }: Body, noun: string): boolean => words.some(word => isSame(word, noun))

const isSame = (one: string, other: string): boolean => american(one) === american(other)

/** "center" of "centre": some articles print a name as its bearer spells it, and the noun in their own way. */
export const american = (word: string): string =>
  word === 'centre' ? 'center' : word === 'organisation' ? 'organization' : word

/** "Agency" is wider than "bureau". */
const isWiderThan = (noun: string, { words }: Body): boolean =>
  bodyHypernyms.get(noun)?.has(words.at(-1) ?? '') ?? false

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

/** By a wider noun, "the agency" of "Harbor Board"; or by what names that tell nothing are called, if it spoke. */
export function canBeCalled(scene: Scene, body: Body, { from }: Name, phrase: NounPhrase): boolean {
  const { noun } = phrase.noun
  const last = body.words.at(-1) ?? ''
  if (isWiderThan(noun, body)) return true
  if (noun === 'team') return isTeam(scene, body, from) && sentencesBetween(scene, from, phrase.from) <= NEAR
  return (
    (body.words.length === 1 ? nounsForBareNames : nounsForLongNames).has(noun) &&
    body.kind !== 'outlet' &&
    !outletNouns.has(last) &&
    tellsNothing(body) &&
    !countries.has(last) &&
    scene.ofNamed.has(body) &&
    sentencesBetween(scene, from, phrase.from) <= NEAR
  )
}

/** What its member may call a body: "his group", "her firm". */
export const canBeCalledByMember = (body: Body, noun: string): boolean =>
  nounsForBareNames.has(noun) && (endsAs(body, noun) || isWiderThan(noun, body) || tellsNothing(body))
