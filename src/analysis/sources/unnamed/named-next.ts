import { withholdingNouns } from '../../../english/inside-nouns.js'
import { kin } from '../../../english/kin.js'
import { publicOffices } from '../../../english/person-nouns.js'
import { speakers } from '../../../english/speaking-for.js'
import type { Gender } from '../../../english/titles.js'
import type { Person } from '../../survey/directory/named.js'
import { isWho } from '../../survey/directory/person-evidence.js'
import { nameFrom, namesBetween } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { nounBeside } from '../../survey/words/appositions.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { genderOfNoun, genderOfPronoun } from '../../survey/words/gender.js'
import {
  blockAt,
  hasVerb,
  LONGEST_SENTENCE,
  placeOf,
  type Stretch,
  sentenceEnd,
  type TokenRow,
} from '../../survey/words/token-row.js'
import { isVerbAt, lemmaAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { opensItem, opensParagraph } from '../scene/openings.js'
import type { Scene } from '../scene/scene.js'
import { isAged, isFirstInFull } from './named-later.js'

/**
 * Whom the lead tells of by what they are, and the next paragraph by a name alone: "The leader of the island's
 * dockers says …" and then "Dora Quill of the Dockers' League said", "Two ministers …" and then "Dora Quill and
 * Hal Voss". Who was not told of before would not be named without a word on who it is.
 */
export function namedNext(scene: Scene, phrase: NounPhrase): readonly Person[] | null {
  const { row } = scene
  const { noun, from } = phrase
  if (noun.kind !== 'person' || withholdingNouns.has(noun.noun) || speakers.has(noun.noun)) return null
  const isLead = (opensParagraph(row, from) || closesLead(row, phrase)) && opensItem(scene, from)
  const isNext = isKin(phrase) || isOffice(phrase)
  const next = isNext ? sentenceEnd(row, from) : isLead ? nextParagraph(row, from) : null
  if (next === null) return null
  // in another paragraph an age tells that whoever is named has been told of
  const isNear = isLead || blockAt(row, next) === blockAt(row, from)
  if (noun.plural) return phrase.quantity === 2 && phrase.determiner === '' ? pairNamed(scene, next) : null
  const person = isNext || isIntroduced(row, phrase) ? speakerNamed(scene, next) : null
  return person && mayBe(row, phrase, person) && (isNear || isAgedAt(scene, next)) ? [person] : null
}

/** "The ward was left alone for hours, a former midwife has claimed." */
const closesLead = (row: TokenRow, { from, to, determiner }: NounPhrase): boolean =>
  isIndefinite(determiner) &&
  row.lower[from - 1] === ',' &&
  isVerbAt(row, to) &&
  sentenceEnd(row, from) - to < LONGEST_CLOSE

/** In tokens: "has claimed in court.". */
const LONGEST_CLOSE = 6

/** "a retired welder", "the leader of the dockers", "Quill's nominee to lead it", but not "the mayor", whom readers may know. */
const isIntroduced = (row: TokenRow, { determiner, owner, tail }: NounPhrase): boolean =>
  isIndefinite(determiner) ||
  ((determiner === 'the' || owner !== null) && /^(?:of|for|at|in|to)$/.test(wordAt(row, tail.from)))

/** "Her mother thanked them all. “…,” Dora Quill said." */
const isKin = ({ noun, owner }: NounPhrase): boolean => owner !== null && kin.has(noun.noun)

/** "Orrel's finance minister called it a fantasy. “…,” Dora Quill said." */
const isOffice = ({ noun, owner }: NounPhrase): boolean => owner !== null && publicOffices.has(noun.noun)

const isAgedAt = ({ row, directory: { names } }: Scene, at: number): boolean => {
  const name = nameFrom(names, at)
  return name !== undefined && isAged(row, name)
}

/** In sentences. */
const LONGEST_LEAD = 3

function nextParagraph({ sentences, sentence, first }: TokenRow, at: number): number | null {
  const index = sentence[at] ?? 0
  for (let next = index + 1; next <= index + LONGEST_LEAD; next++)
    if (sentences[next] && sentences[next]?.block !== sentences[index]?.block) return first[next] ?? null
  return null
}

/** "Dora Quill told members", "“…,” Dora Quill told members": named for the first time, and by the name alone. */
function speakerNamed(scene: Scene, start: number): Person | null {
  const { row, directory } = scene
  let at = start
  const end = Math.min(row.tokens.length, start + LONGEST_SENTENCE)
  // "In a letter dated Friday, Dora Quill told members"
  const comma = tagAt(row, at) === 'ADP' ? placeOf(row, { from: at, to: Math.min(end, at + LONGEST_OPENING) }, ',') : -1
  if (comma > 0) at = comma
  while (at < end && (scene.quoted[at] === 1 || /^["“”,]$/.test(textAt(row, at)))) at++
  const name = nameFrom(directory.names, at)
  const person = name && directory.of.get(name)
  if (!name || person?.kind !== 'person') return null
  return isNamedAlone(row, name) && isFirstInFull(person, name) ? person : null
}

/** In tokens. */
const LONGEST_OPENING = 10

const isNamedAlone = (row: TokenRow, name: Name): boolean =>
  name.words.length > 1 &&
  name.title === null &&
  name.courtesy === null &&
  nounBeside(row, name.to) === null &&
  (isVerbAt(row, name.to) || row.lower[name.to] === 'of' || isAged(row, name) || isWhoOnce(row, name))

/** "Dora Quill, who left the trust in 2024,": whoever "sells boats" would be somebody new. */
const isWhoOnce = (row: TokenRow, name: Name): boolean =>
  isWho(row, name) &&
  row.lower[name.to + 1] === 'who' &&
  wordAt(row, name.to + 2) !== lemmaAt(row, name.to + 2) &&
  !/(?<!wa)s$|ing$/.test(wordAt(row, name.to + 2))

/** "Dora Quill of Orrel and Hal Voss of Kelmar": the only two whom a sentence names, both for the first time. */
function pairNamed({ row, directory, quoted }: Scene, start: number): readonly Person[] | null {
  const found = [...namesBetween(directory.names, start, sentenceEnd(row, start))].filter(
    name => directory.of.get(name)?.kind === 'person' && quoted[name.from] === 0,
  )
  const [one, other] = found
  if (!one || !other || found.length > 2 || !isJoined(row, { from: one.to, to: other.from })) return null
  const people = found.map(name => directory.of.get(name) as Person)
  return people.every((person, k) => isFirstInFull(person, found[k] as Name)) ? people : null
}

const isJoined = (row: TokenRow, between: Stretch): boolean =>
  placeOf(row, between, 'and') >= 0 && !hasVerb(row, between)

/** Neither the noun nor a pronoun of the lead tells the other sex. */
function mayBe(row: TokenRow, { noun: { noun }, to }: NounPhrase, { gender }: Person): boolean {
  const told = genderOfNoun(noun) ?? genderBehind(row, to)
  return gender === null || told === null || told === gender
}

function genderBehind(row: TokenRow, from: number): Gender | null {
  const told = row.lower.slice(from, sentenceEnd(row, from - 1)).map(genderOfPronoun)
  return told.find((gender): gender is Gender => gender !== null) ?? null
}
