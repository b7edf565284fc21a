import { withholdingNouns } from '../../../english/inside-nouns.js'
import { localOffices, publicOffices } from '../../../english/person-nouns.js'
import { speakers } from '../../../english/speaking-for.js'
import { isFormer } from '../../../english/tenures.js'
import { courtesyTitles } from '../../../english/titles.js'
import type { Person } from '../../survey/directory/named.js'
import { nameFrom, namesBetween, namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { pastAge } from '../../survey/words/ages.js'
import { appositionEnd } from '../../survey/words/apposition-ends.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { isSpeech } from '../../survey/words/speech.js'
import {
  blockAt,
  isPossessive,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  type TokenRow,
} from '../../survey/words/token-row.js'
import { hasCapital } from '../../survey/words/words-at.js'
import { areApart } from '../known-person/apart.js'
import { homesOf, statesOf } from '../known-person/home-states.js'
import { isCalled, peopleByNoun } from '../scene/called.js'
import { opensItem, opensParagraph, opensStory, standsAtTop } from '../scene/openings.js'
import type { Scene } from '../scene/scene.js'

/**
 * How many sentences open an article, headline, summary and a note on updates included, and how soon the name follows.
 */
const OPENING = 10
const SOON = 2

/** Somebody told of without a name whom the article names soon after. */
export function namedLater(scene: Scene, phrase: NounPhrase): Person | null {
  return (
    namedAfterOpening(scene, phrase) ??
    namedAfterAnnouncement(scene, phrase) ??
    namedBehindNoun(scene, phrase) ??
    onlyHolder(scene, phrase)
  )
}

/** Whom a paragraph near the article's beginning tells of and the sentences after it name. */
function namedAfterOpening(scene: Scene, phrase: NounPhrase): Person | null {
  const { row, directory, quoted } = scene
  const opening = row.sentence[phrase.from] ?? 0
  const isNew = isIndefinite(phrase.determiner) || isInHeadlines(scene, phrase)
  if (!isNew || phrase.noun.kind !== 'person' || phrase.noun.plural || opensWithPerson(scene, phrase)) return null
  const isOpening = opening <= OPENING || opensItem(scene, phrase.from)
  if (!isOpening || withholdingNouns.has(phrase.noun.noun)) return null
  if (!opensParagraph(row, sentenceStart(row, phrase.from))) return null
  let isNext = phrase.determiner !== '' && opensParagraph(row, phrase.from)
  const end = row.first[opening + SOON + 1] ?? row.tokens.length
  for (const name of namesBetween(directory.names, sentenceEnd(row, phrase.from), end)) {
    const person = directory.of.get(name)
    if (person?.kind !== 'person') continue
    const isMeant = holdsPost(scene, phrase, person, name) || (isNext && isTopic(scene, phrase, person, name))
    if (isMeant && quoted[name.from] === 0 && isFirstInFull(person, name)) return person
    isNext = false
  }
  return null
}

/** "Former mayor" of a headline. */
const isInHeadlines = (scene: Scene, { determiner, from }: NounPhrase): boolean =>
  determiner === '' && standsAtTop(scene, from)

/** "Ada Quill Hammers Bank Chief": no chief of hers. */
const opensWithPerson = ({ directory }: Scene, { core: { from } }: NounPhrase): boolean => {
  const name = nameFrom(directory.names, from)
  return name !== undefined && name.words.length > 1 && directory.of.get(name)?.kind === 'person'
}

/** "… , a High Court judge has ruled. Mr Justice Quill said": the post is the title of the first name that has one. */
function holdsPost(scene: Scene, phrase: NounPhrase, person: Person, name: Name): boolean {
  if (isInHeadlines(scene, phrase)) return isCalled(scene, person, phrase.noun.noun)
  const post = name.title ?? thePostBehind(scene.row, name)
  return post !== null && isCalled(scene, person, phrase.noun.noun) && !isElsewhere(scene.row, phrase, post)
}

/** "…, a coroner has ruled. Ada Quill, | the senior coroner for Orrel |, said": a post that readers are taken to know of. */
function thePostBehind(row: TokenRow, { from, to }: Name): Stretch | null {
  const isKnown = from === sentenceStart(row, from) && row.lower[to] === ',' && row.lower[to + 1] === 'the'
  return isKnown ? { from: to + 2, to: appositionEnd(row, to + 2, sentenceEnd(row, from)) } : null
}

/** "A District Court judge" is not Circuit Court Judge Quill. */
function isElsewhere(row: TokenRow, { core }: NounPhrase, title: Stretch): boolean {
  const [one, other] = [capitalsOf(row, core), capitalsOf(row, { from: title.from, to: title.to - 1 })]
  return one.some(word => !other.includes(word)) && other.some(word => !one.includes(word))
}

const capitalsOf = (row: TokenRow, { from, to }: Stretch): string[] =>
  row.lower.slice(from, to).filter((word, i) => hasCapital(row, from + i) && !courtesyTitles.has(word))

/**
 * "A ferry captain sued the port last week. … Dora Quill, 54, lost her licence in May." The name is new, heads its
 * sentence, and its bearer is no witness to the story: the post is the one spoken of, or the bearer
 * does something other than say, or is but given an age and is of the same sex.
 */
const isTopic = (scene: Scene, phrase: NounPhrase, person: Person, name: Name): boolean =>
  name.from === sentenceStart(scene.row, name.from) &&
  name.words.length > 1 &&
  !isPossessive(scene.row, name.to) &&
  tellsOf(scene, phrase, person, name)

/** "At least one alderman was not amused." and, opening the next paragraph, "“…,” said Alderman Dora Quill." */
function namedAfterAnnouncement(scene: Scene, phrase: NounPhrase): Person | null {
  const { row, directory, quoted } = scene
  const next = sentenceEnd(row, phrase.from)
  if (phrase.quantity !== 1 || row.lower[phrase.head - 1] !== 'one' || withholdingNouns.has(phrase.noun.noun))
    return null
  if (quoted[next] !== 1 || !opensParagraph(row, next)) return null
  for (const name of namesBetween(directory.names, next, row.tokens.length)) {
    if (blockAt(row, name.from) !== blockAt(row, next)) return null
    const person = directory.of.get(name)
    if (quoted[name.from] === 0 && person?.kind === 'person')
      return isCalled(scene, person, phrase.noun.noun) ? person : null
  }
  return null
}

/** How far on, in sentences, "the former clerk" is the former clerk who is told of. */
const REACH = 12

/** "A former clerk wrote to staff. … The former clerk, Dora Quill, left in May.": the next time by the name, too. */
function namedBehindNoun(scene: Scene, phrase: NounPhrase): Person | null {
  const { row, directory } = scene
  const { noun, modifiers, determiner, from } = phrase
  if (!isIndefinite(determiner) || noun.kind !== 'person' || noun.plural || withholdingNouns.has(noun.noun)) return null
  const end = row.first[(row.sentence[from] ?? 0) + REACH] ?? row.tokens.length
  for (const name of namesBetween(directory.names, sentenceEnd(row, from), end)) {
    const person = directory.of.get(name)
    if (person?.kind !== 'person' || !isFirstInFull(person, name) || row.lower[name.from - 1] !== ',') continue
    const head = name.from - 2
    const start = beforeNoun(row, head, sentenceStart(row, head))
    const words = row.lower.slice(start + 1, head)
    if (row.lower[start] !== 'the' || nounAt(row, head).noun !== noun.noun || row.lower[name.to] !== ',') continue
    return words.every(word => modifiers.includes(word)) ? person : null
  }
  return null
}

/** "Montana's governor", and "Governor" in a headline, of an article that calls one person governor, and of no other place. */
function onlyHolder(scene: Scene, phrase: NounPhrase): Person | null {
  const { owner, noun, from } = phrase
  if (noun.plural || phrase.modifiers.length > 0) return null
  const isOfPlace = owner !== null && namesIn(scene, owner).length > 0 && localOffices.has(noun.noun)
  const isHeadlined = owner === null && isInHeadlines(scene, phrase) && publicOffices.has(noun.noun)
  const holders = isOfPlace || isHeadlined ? peopleByNoun(scene).get(noun.noun) : []
  const [person, ...others] = holders ?? []
  const title = person?.names[0]?.title
  if (!person || !title || others.length > 0 || title.from < from) return null
  if (isFormer(scene.row.lower.slice(title.from, title.to))) return null
  const isOther = areApart(statesOf(scene, phrase), homesOf(scene, person)) || isElsewhere(scene.row, phrase, title)
  return isOfPlace && isOther ? null : person
}

/** Whether nothing above a name prints the name of its bearer in full. */
export const isFirstInFull = (person: Person, name: Name): boolean =>
  person.names.every(each => each.from >= name.from || each.words.length < 2)

function tellsOf(scene: Scene, { noun, from }: NounPhrase, person: Person, name: Name): boolean {
  if (isCalled(scene, person, noun.noun)) return true
  // "A spokesman for the port … Dora Quill, the head of the coastguard, confirmed …": who is another's voice is told to be
  if (name.title !== null || speakers.has(noun.noun)) return false
  const isIdentified = opensStory(scene, from) && isAged(scene.row, name) && isOf(noun.noun, person)
  return isIdentified || !saysSomething(scene.row, name.to)
}

/** "Dora Quill, 54, said": an age alone, as of somebody told of already; a witness is introduced. */
export function isAged(row: TokenRow, { to }: Name): boolean {
  const behind = pastAge(row, to)
  return behind > to && row.lower[behind] === ','
}

/** "A woman" is Dora Quill, but not Hal Quill. */
function isOf(noun: string, { gender }: Person): boolean {
  return gender !== null && gender === genderOfNoun(noun)
}

/** Whether the verb after a name, past what stands beside it, is one of saying. */
function saysSomething(row: TokenRow, after: number): boolean {
  const limit = sentenceEnd(row, after - 1)
  let at = after
  for (let rounds = 0; rounds < 3 && row.lower[at] === ','; rounds++) at = appositionEnd(row, at + 1, limit)
  return isSpeech(row, at)
}
