import { kin } from '../../../english/kin.js'
import { namesBetween, namesIn, nextName } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { readNumber } from '../../survey/words/quantity.js'
import { isPossessive, LONGEST_SENTENCE, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { mentionsBefore } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { PRONOUN_REACH } from '../scene/in-view.js'
import type { Resolve, Scene } from '../scene/scene.js'

/** Sentences in which a plural that has not spoken can be what "they" means. */
const UNSPOKEN_REACH = 1

/**
 * Whom "they" means: the group that spoke last, or a plural in the words just before; one within their own words only
 * where there is no other, "Farmers have nothing left, they say".
 */
export function pluralBefore(scene: Scene, at: number, resolve: Resolve): readonly Entity[] | null {
  const here = scene.row.sentence[at] ?? 0
  let own: NounPhrase | null = null
  for (let distance = 0; distance <= PRONOUN_REACH && here - distance >= 0; distance++) {
    const spoke = groupOfSentence(scene, here - distance, at)
    if (spoke && spoke[0]?.class !== 'organization') return spoke
    if (distance > UNSPOKEN_REACH && !spoke) continue
    const pair = pairOfSentence(scene, here - distance, at)
    if (pair) return pair
    const phrase = pluralOfSentence(scene, here - distance, at)
    if (phrase && isInOwnWords(scene, phrase, at)) own = phrase
    else if (phrase) return resolve(scene, phrase).entities
    if (spoke) return spoke
  }
  return own && resolve(scene, own).entities
}

/** "At least 30 villagers were killed, they said" */
export const isInOwnWords = ({ row, told }: Scene, { head }: NounPhrase, at: number): boolean =>
  told[head] === 1 && told[at] === 0 && row.lower[at - 1] === ',' && row.sentence[head] === row.sentence[at]

/** "There was a quarrel among pilots. They were divided": whom nothing but such a phrase brings in. */
export function pluralInPassing(scene: Scene, at: number, resolve: Resolve): readonly Entity[] | null {
  const here = scene.row.sentence[at] ?? 0
  for (let distance = 0; distance <= UNSPOKEN_REACH && here - distance >= 0; distance++) {
    const phrase = pluralOfSentence(scene, here - distance, at, 'anywhere')
    if (phrase) return resolve(scene, phrase).entities
  }
  return null
}

function groupOfSentence(scene: Scene, sentence: number, at: number): readonly Entity[] | null {
  for (const mention of mentionsBefore(scene, at, (scene.row.sentence[at] ?? 0) - sentence))
    if (scene.row.sentence[mention.at] === sentence && isGroup(mention.entities)) return mention.entities
  return null
}

function isGroup(entities: readonly Entity[]): boolean {
  const [only] = entities
  if (entities.length !== 1 || !only) return entities.length > 1
  return only.count === 'many' || (typeof only.count === 'number' && only.count > 1) || only.class === 'organization'
}

/** "Ms. Ortolan and Mr. Quill" anywhere in a sentence, before the pronoun. */
function pairOfSentence(scene: Scene, sentence: number, at: number): readonly Entity[] | null {
  const { row, directory } = scene
  const start = row.first[sentence] ?? 0
  const end = Math.min(row.first[sentence + 1] ?? at, at, start + LONGEST_SENTENCE)
  for (const one of namesBetween(directory.names, start, end)) {
    const other = nextName(directory.names, one.from + 1)
    if (!other || other.from >= end) return null
    if (row.lower[one.to] !== 'and' || !reaches(row, one.to + 1, other.from)) continue
    const [first, second] = [directory.of.get(one), directory.of.get(other)]
    if (first?.kind === 'person' && second?.kind === 'person' && first !== second)
      return [personEntity(scene, first), personEntity(scene, second)]
  }
  return null
}

/** In tokens, from "and" to the name that it joins. */
const LONGEST_TITLE = 4

/** Nothing, "former Gov." or "her husband," between two places. */
function reaches(row: TokenRow, from: number, to: number): boolean {
  const isKin = isTheirs(wordAt(row, from)) && kin.has(wordAt(row, from + 1))
  const title = { from: isKin ? from + 2 : from, to: isKin && row.lower[to - 1] === ',' ? to - 1 : to }
  return (
    to - from <= LONGEST_TITLE &&
    row.tokens.slice(title.from, title.to).every(({ pos, text }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) || text === '.')
  )
}

/** In tokens. */
const LONGEST_DEFINITION = 8

/** Past "briefed on the plan" in "people briefed on the plan were sure": up to the verb that the noun is subject of. */
function definedTo({ row }: Scene, from: number, end: number): number {
  // "voters believe that the toll is fair"
  if (tagAt(row, from) === 'VERB' && tagAt(row, from + 1) !== 'ADP') return from
  for (let at = from; at < Math.min(end, from + LONGEST_DEFINITION); at++) {
    const pos = tagAt(row, at)
    if (pos === 'AUX') return at
    if (pos === 'PUNCT' || (pos === 'VERB' && at > from)) break
  }
  return from
}

/**
 * The first plural noun for people in a sentence, up to the pronoun: its subject,
 * mostly, or the first behind whatever preposition, "a quarrel among pilots".
 */
export function pluralOfSentence(
  scene: Scene,
  sentence: number,
  at: number,
  where: 'subject' | 'anywhere' = 'subject',
): NounPhrase | null {
  const { row } = scene
  const start = row.first[sentence] ?? 0
  const end = Math.min(at, row.first[sentence + 1] ?? at, start + LONGEST_SENTENCE)
  const counted = countedSubject(scene, start)
  if (counted) return counted
  for (let i = start; i < end; i++) {
    const token = row.tokens[i]
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') continue
    const { kind, plural } = readNoun(wordAt(row, i))
    if (kind !== 'person' || !plural || scene.quoted[i] === 1) continue
    let from = beforeNoun(row, i, start)
    const isBehind = tagAt(row, from - 1) === 'ADP' && from - 1 > start && !isAgent(scene, from - 1)
    if (isBehind && where === 'subject') continue
    if (isPossessive(row, from - 1)) from = beforeNoun(row, from - 1, start)
    const stretch = { from, to: definedTo(scene, i + 1, end) }
    return readNounPhrase(row, stretch, namesIn(scene, stretch))
  }
  return null
}

/** "The six include three doctors and an aide." */
function countedSubject(scene: Scene, start: number): NounPhrase | null {
  const isThe = scene.row.lower[start] === 'the' && (readNumber(wordAt(scene.row, start + 1)) ?? 0) > 1
  const stretch = { from: start, to: start + 2 }
  return isThe && isVerbAt(scene.row, stretch.to) ? readNounPhrase(scene.row, stretch, namesIn(scene, stretch)) : null
}

/** "disputed by | two doctors" */
function isAgent({ row }: Scene, by: number): boolean {
  return row.lower[by] === 'by' && tagAt(row, by - 1) === 'VERB'
}
