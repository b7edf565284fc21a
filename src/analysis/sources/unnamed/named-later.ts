import { femaleNouns, maleNouns } from '../../../english/person-nouns.js'
import { words } from '../../../english/words.js'
import type { Person } from '../directory/named.js'
import { nameIndex } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { isCalled } from '../scene/called.js'
import type { Scene } from '../scene/scene.js'
import { appositionEnd } from '../words/appositions.js'
import { isSpeech } from '../words/speech.js'
import { isInTitleCase } from '../words/title-case.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'

/**
 * How many sentences open an article, headline, summary and a note on updates included, and how soon the name follows.
 */
const OPENING = 10
const SOON = 2
/** Words that an article keeps for people whose names it withholds. */
export const WITHHOLDING = words('source official person individual figure aide insider one other')

/** Somebody told of without a name whom the article names soon after. */
export function namedLater(scene: Scene, phrase: NounPhrase): Person | null {
  return namedAfterOpening(scene, phrase) ?? namedAfterAnnouncement(scene, phrase)
}

/**
 * Whom an article opens with and names in the sentences after: "A ferry captain sued the port last week. … Dora Quill,
 * 54, lost her licence in May." The name is new, heads its sentence, and its
 * bearer is no witness to the story: the post is the one spoken of, or the bearer
 * does something other than say, or is but given an age and is of the same sex.
 */
function namedAfterOpening(scene: Scene, phrase: NounPhrase): Person | null {
  const { row, directory, quoted } = scene
  const opening = row.sentence[phrase.from] ?? 0
  if (!/^an?$/.test(phrase.determiner) || phrase.noun.kind !== 'person' || phrase.noun.plural) return null
  const isOpening = opening <= OPENING || opensItem(scene, phrase.from)
  if (!isOpening || WITHHOLDING.has(phrase.noun.noun) || !opensParagraph(row, phrase.from)) return null
  for (let i = nameIndex(directory.names, sentenceEnd(row, phrase.from)); i < directory.names.length; i++) {
    const name = directory.names[i] as Name
    if ((row.sentence[name.from] ?? 0) > opening + SOON) return null
    const person = directory.of.get(name)
    if (person?.kind !== 'person') continue
    const heads = name.from === sentenceStart(row, name.from) && quoted[name.from] === 0 && name.words.length > 1
    return heads && isFirstInFull(row, person, name) && tellsOf(scene, phrase, person, name) ? person : null
  }
  return null
}

/** "At least one alderman was not amused." and, opening the next paragraph, "“…,” said Alderman Dora Quill." */
function namedAfterAnnouncement(scene: Scene, phrase: NounPhrase): Person | null {
  const { row, directory, quoted } = scene
  const next = sentenceEnd(row, phrase.from)
  if (phrase.quantity !== 1 || row.lower[phrase.head - 1] !== 'one' || WITHHOLDING.has(phrase.noun.noun)) return null
  if (quoted[next] !== 1 || !opensParagraph(row, next)) return null
  const block = blockOf(row, next)
  for (let i = nameIndex(directory.names, next); i < directory.names.length; i++) {
    const name = directory.names[i] as Name
    if (blockOf(row, name.from) !== block) return null
    const person = directory.of.get(name)
    if (quoted[name.from] === 0 && person?.kind === 'person')
      return isCalled(scene, person, phrase.noun.noun) ? person : null
  }
  return null
}

const blockOf = ({ sentence, sentences }: TokenRow, at: number): number | undefined =>
  sentences[sentence[at] ?? 0]?.block

export function opensParagraph({ sentence, sentences, first }: TokenRow, at: number): boolean {
  const index = sentence[at] ?? 0
  return at === first[index] && sentences[index]?.block !== sentences[index - 1]?.block
}

export function isFirstInFull(row: TokenRow, person: Person, name: Name): boolean {
  return person.names.every(each => each.from >= name.from || each.words.length < 2 || isInTitleCase(row, each.from))
}

function tellsOf(scene: Scene, { noun, from }: NounPhrase, person: Person, name: Name): boolean {
  if (isCalled(scene, person, noun.noun)) return true
  if (name.title !== null) return false
  const isIdentified = opensStory(scene, from) && isAged(scene.row, name) && isOf(noun.noun, person)
  return isIdentified || !saysSomething(scene.row, name.to)
}

/** In the first sentence below the headline. */
function opensStory({ row, inHeadline }: Scene, at: number): boolean {
  const sentence = row.sentence[at] ?? 0
  return sentence === 0 || inHeadline(row.first[sentence - 1] ?? 0)
}

/** The same, or in the first sentence of an entry of a live report, which has a line for its time: "6:30 p.m." */
export function opensItem(scene: Scene, at: number): boolean {
  const { start = 0, end = 0 } = scene.row.sentences[(scene.row.sentence[at] ?? 0) - 1] ?? {}
  return opensStory(scene, at) || (end - start <= 12 && TIME.test(scene.row.text.slice(start, end)))
}

const TIME = /^\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\.?$/i

/** "Dora Quill, 54, said": an age alone, as of somebody told of already; a witness is introduced. */
export function isAged({ lower, tokens }: TokenRow, { to }: Name): boolean {
  return tokens[to]?.text === ',' && /^\d{2}$/.test(lower[to + 1] ?? '') && tokens[to + 2]?.text === ','
}

/** "A woman" is Dora Quill, but not Hal Quill. */
function isOf(noun: string, { gender }: Person): boolean {
  return gender !== null && (gender === 'female' ? femaleNouns : maleNouns).has(noun)
}

/** Whether the verb after a name, past what stands beside it, is one of saying. */
function saysSomething(row: TokenRow, after: number): boolean {
  const limit = sentenceEnd(row, after - 1)
  let at = after
  for (let rounds = 0; rounds < 3 && row.tokens[at]?.text === ','; rounds++) at = appositionEnd(row, at + 1, limit)
  if (row.tokens[at]?.text === ',') at++
  return isSpeech(row, at)
}
