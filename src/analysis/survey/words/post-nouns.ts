import { givenNames } from '../../../english/given-names.js'
import { chiefs, participlesOfPosts } from '../../../english/person-nouns.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { isArticle, isTheirs } from './determiners.js'
import { isPost, nounAt, rankedPost } from './noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from './token-row.js'
import { hasCapital, isNominalAt, isNounAt, tagAt, wordAt } from './words-at.js'

/** Nouns for its bearer: of "the president's deputy chief of staff" neither the president nor the chief. */
export function personNounsIn(row: TokenRow, { from, to }: Stretch): Set<string> {
  const nouns = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = wordAt(row, at)
    if (isPossessive(row, at)) nouns.clear()
    if (/^(?:vice|deputy|assistant|under)$/.test(wordAt(row, at - 1)) && at > from) {
      // "Vice Adm. Quill"
      const ofRank = rankedPost(wordAt(row, at - 1), word) ?? abbreviatedTitles.get(word)
      if (ofRank) nouns.add(ofRank)
      continue
    }
    const full = abbreviatedTitles.get(word)
    if (full) nouns.add(full)
    else {
      const { noun, kind } = nounAt(row, at)
      if (kind === 'person') nouns.add(noun)
    }
  }
  return nouns
}

/** The determiner and what the person's own post begins after: "the", "his", "one of the". */
export function skipDeterminer(row: TokenRow, at: number): number {
  return (isDeterminer(row, at) || row.lower[at] === 'one') && row.lower[at + 1] !== 'of' ? at + 1 : at
}

/** "one of the bank's directors" */
export const isOneOf = ({ lower }: TokenRow, at: number): boolean => lower[at] === 'one' && lower[at + 1] === 'of'

/** The same of somebody's: a post is held with a body or a person, as it is not by "one of the best reporters in town". */
export const isOneOfTheirs = (row: TokenRow, { from, to }: Stretch): boolean =>
  isOneOf(row, from) && row.lower.slice(from, to).some((word, at) => isTheirs(word) || isPossessive(row, from + at))

/** The noun for people that heads "the bank's directors from Orrel"; -1 where there is none. */
export function pluralAt(row: TokenRow, from: number, to: number): number {
  for (let at = from; at < to && tagAt(row, at) !== 'ADP'; at++) {
    const { kind, plural } = nounAt(row, at)
    if (kind === 'person' && plural && !isPossessive(row, at + 1)) return at
  }
  return -1
}

/** "herself" of "a steward and herself a welder" */
export const pastReflexive = (row: TokenRow, at: number): number =>
  /^(?:herself|himself)$/.test(wordAt(row, at)) ? at + 1 : at

/** A noun for one person: "mayor", "nurse". */
export function isPersonNoun(row: TokenRow, at: number): boolean {
  const { kind, plural } = nounAt(row, at)
  return kind === 'person' && !plural && tagAt(row, at) !== 'VERB'
}

/** "the", "a", "her". */
export const isDeterminer = (row: TokenRow, at: number): boolean =>
  isArticle(wordAt(row, at)) || isTheirs(wordAt(row, at))

/** "The counsel for the estate", "Counsel for the estate", "Counsel assisting": where a phrase with a post opens. */
export const opensPostPhrase = (row: TokenRow, at: number): boolean =>
  isDeterminer(row, at) ||
  ownsPost(row, at) ||
  (isPersonNoun(row, at) && /^(?:assisting|at|for|of|to)$/.test(wordAt(row, at + 1)))

/** "Sable's head of housekeeping", "Orrel Marine's captain": a post of whose name opens a sentence. */
function ownsPost(row: TokenRow, from: number): boolean {
  let at = from
  while (hasCapital(row, at) && isNounAt(row, at)) at++
  return at > from && isPossessive(row, at)
}

/** The noun for a person that heads a phrase, before its first preposition; -1 where there is none. */
export function headAt(row: TokenRow, from: number, to: number): number {
  let head = -1
  for (let at = from; at < to; at++) {
    const pos = row.tokens[at]?.pos
    const closes = pos === 'ADP' && !(head < 0 && joinsBody(row, from, at))
    if (closes || row.lower[at] === ',' || row.lower[at] === 'who') break
    if (isPersonNoun(row, at) && !isPossessive(row, at + 1) && !opensBodyName(row, at)) head = at
  }
  return head
}

/** In tokens, from a post to the name of its holder. */
const LONGEST_POST = 10

/** "director" of "Orrel Rovers director of rugby | Ada Quill", "head" of "head of public affairs | Ada Quill": a post before the field it is held in; or -1. */
export function postOfField(row: TokenRow, to: number): number {
  let of = to - 1
  while (of > to - LONGEST_FIELD && tellsField(row, of)) of--
  const isPost = of < to - 1 && row.lower[of] === 'of' && isPersonNoun(row, of - 1)
  return isPost && heads.has(nounAt(row, of - 1).noun) && row.sentence[of] === row.sentence[to] ? of - 1 : -1
}

const tellsField = (row: TokenRow, at: number): boolean =>
  !hasCapital(row, at) &&
  (tagAt(row, at) === 'ADJ' || (tagAt(row, at) === 'NOUN' && /^(?:document|other)$/.test(nounAt(row, at).kind)))

/** In tokens, with its "of": "player welfare". */
const LONGEST_FIELD = 4

const heads = new Set([...chiefs, 'head'])

/** "President" of "President of the state's nurses association | Ada Quill": a post in the body before a place; or -1. */
export function postOfBody(row: TokenRow, to: number): number {
  if (hasCapital(row, to - 1) || nounAt(row, to - 1).kind !== 'body') return -1
  let at = to - 1
  while (to - at < LONGEST_POST && (isNominalAt(row, at) || isPossessive(row, at) || tagAt(row, at) === 'DET')) at--
  const isOf = /^(?:for|of)$/.test(wordAt(row, at)) && isPersonNoun(row, at - 1)
  return isOf && isPostOrSeat(nounAt(row, at - 1).noun) && row.sentence[at - 1] === row.sentence[to] ? at - 1 : -1
}

const isPostOrSeat = (noun: string): boolean => isPost(noun) || noun === 'member'

/** "Independent" of "the Independent Harbour Commission", a noun for a person elsewhere; "Judge Ada House" is none. */
function opensBodyName(row: TokenRow, at: number): boolean {
  let last = at
  while (hasCapital(row, last + 1) && isNominalAt(row, last + 1)) last++
  const given = wordAt(row, last - 1)
  const isPerson = givenNames.has(given)
  return last > at && hasCapital(row, at) && !isPerson && nounAt(row, last).kind === 'body'
}

/** "of" in "a University of Kelmar professor", but not in "Ada Quill of Kelmar, a rower", "the Secretary of State". */
export const joinsBody = (row: TokenRow, from: number, at: number): boolean =>
  /^(?:for|of)$/.test(wordAt(row, at)) &&
  !givenNames.has(wordAt(row, from)) &&
  !isPersonNoun(row, at - 1) &&
  [at - 1, at + 1].every(beside => hasCapital(row, beside))

/** What a noun phrase without its determiner may begin with: "retired nurse", "managing partner". */
export const startsNoun = (row: TokenRow, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(tagAt(row, at)) || /ed$/.test(wordAt(row, at)) || opensPost(row, at)

/** What only a person can be, though a body can be an executive or an owner: "chief executive", "managing partner". */
export const isRanked = (row: TokenRow, at: number): boolean =>
  opensPost(row, at - 1) || /^(?:assistant|chief|deputy|senior|vice)$/.test(wordAt(row, at - 1))

/** "managing" of "managing director", "lead" of "lead author" */
export const opensPost = (row: TokenRow, at: number): boolean =>
  (participlesOfPosts.has(wordAt(row, at)) && isNominalAt(row, at + 1)) ||
  (row.lower[at] === 'lead' && tagAt(row, at + 1) === 'NOUN')
