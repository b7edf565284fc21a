import { isCountryOrState } from '../../../english/places.js'
import { surnameOf } from '../../survey/directory/generations.js'
import type { Person } from '../../survey/directory/named.js'
import { nameEnding, namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfPronoun } from '../../survey/words/gender.js'
import { tellsKind } from '../../survey/words/kinds.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { descriptorsOf, isCalled } from './called.js'
import { MOST_PHRASES } from './distance.js'
import type { Entity } from './entity.js'
import { personInView } from './in-view.js'
import type { Scene } from './scene.js'

/**
 * Whose: the person or body that a phrase belongs to, by possession ("the
 * bank's lawyer", "his aides") or not ("Quill aides", "a lawyer for Quill").
 */
export function ownerOf(scene: Scene, phrase: NounPhrase): Entity['owner'] {
  const { row, directory } = scene
  if (phrase.owner) {
    const name = namesIn(scene, phrase.owner).pop()
    if (name) return directory.of.get(name) ?? null
    if (phrase.owner.to - phrase.owner.from > 1) return null
    const word = wordAt(row, phrase.owner.from)
    if (/^(?:his|her)$/.test(word)) return unwrap(ownerInView(scene, phrase.owner.from, word, phrase.noun.noun))
    const before = word === 'whose' ? nameEnding(directory.names, pastComma(row, phrase.owner.from)) : null
    if (before) return directory.of.get(before) ?? null
    return /^(?:its|their|whose)$/.test(word) ? unwrap(lastOwner(scene, phrase.owner.from, word)) : null
  }
  const beside = namesIn(scene, { from: phrase.core.from, to: phrase.head })
    .filter(name => !tellsNoOwner(name.words.join(' ')))
    .pop()
  if (beside) return directory.of.get(beside) ?? null
  if (!/^(?:for|to|of|representing)$/.test(wordAt(row, phrase.core.to))) return null
  const after = namesIn(scene, { from: phrase.core.to, to: phrase.to })[0]
  return after && after.from <= phrase.core.to + 3 ? (directory.of.get(after) ?? null) : null
}

/** Where the name ends in "Quill, whose aides". */
const pastComma = ({ tokens }: TokenRow, at: number): number => (tokens[at - 1]?.text === ',' ? at - 1 : at)

/** "Her sister", "her lawyer": of the person in view, but not of who is called a sister or a lawyer. */
function ownerInView(scene: Scene, at: number, word: string, noun: string): Entity | null {
  const isCalledSo = (person: Person) => descriptorsOf(scene, person).some(({ nouns }) => nouns.has(noun))
  return personInView(scene, at, genderOfPronoun(word), person =>
    person && isCalledSo(person) ? Number.POSITIVE_INFINITY : 0,
  )
}

/** Nationalities, places and parties say what kind of person it is, not whose. */
const tellsNoOwner = (name: string): boolean => tellsKind(name) || isCountryOrState(name)

/** Whoever was spoken of last. */
function lastOwner(scene: Scene, at: number, word: string): Entity | null {
  const isBeside = word === 'its' && isBesideThing(scene.row, at)
  for (let i = scene.mentions.length - 1; i >= 0 && i > scene.mentions.length - 8; i--) {
    const mention = scene.mentions[i]
    if (mention && isBeside && scene.row.sentence[mention.at] !== scene.row.sentence[at]) return null
    const entity = mention && mention.at < at && mention.entities.length === 1 ? mention.entities[0] : undefined
    if (entity && (word !== 'its' || entity.class === 'organization' || entity.class === 'media')) return entity
  }
  return null
}

/** "sold | the ferry, the Marigold, and | its owner": not of what an earlier sentence spoke of. */
function isBesideThing(row: TokenRow, at: number): boolean {
  if (row.lower[at - 1] !== 'and') return false
  const start = sentenceStart(row, at)
  let from = at - 1
  while (from > start && !isVerbAt(row, from - 1)) from--
  return from > start && row.lower.slice(from, at).every(word => readNoun(word).kind !== 'body')
}

const unwrap = (entity: Entity | null): Entity['owner'] => entity?.named ?? entity

/** The last word of an owner's name: what a description would call it by. */
export function ownerWord(owner: NonNullable<Entity['owner']>): string {
  const named = 'kind' in owner ? owner : owner.named
  return named ? surnameOf(named) : ''
}

/** "The city's audit" and "the state's": phrases that belong to two who have no name. */
export function hasOtherOwner(scene: Scene, phrase: NounPhrase, { phrases, owner }: Entity): boolean {
  const own = commonOwner(scene, phrase)
  if (own === null) return false
  // "The secretary's office" is Mr. Quill's only if he is called a secretary
  if (owner !== null && 'kind' in owner && owner.kind === 'person') return !isCalled(scene, owner, own)
  const others = phrases
    .slice(0, MOST_PHRASES)
    .map(each => commonOwner(scene, each))
    .filter(each => each !== null)
  return others.length > 0 && !others.includes(own)
}

/** "city" of "the city's audit"; null for a name and for a pronoun. */
function commonOwner(scene: Scene, { owner }: NounPhrase): string | null {
  const last = owner === null ? -1 : owner.to - 1
  return owner && tagAt(scene.row, last) === 'NOUN' && namesIn(scene, owner).length === 0
    ? readNoun(wordAt(scene.row, last)).noun
    : null
}
