import { bodies } from '../../english/organization-nouns.js'
import { outletNouns } from '../../english/outlets.js'
import { partyMembers } from '../../english/parties.js'
import { partsInBusiness, posts } from '../../english/person-nouns.js'
import { countries, nationalities, usStates } from '../../english/places.js'
import { speechVerbs } from '../../english/speech-verbs.js'
import { nounBeside } from './appositions.js'
import { isAcronym, isGivenName, type Name } from './name.js'
import type { Draft } from './named.js'
import { readNoun } from './noun-kinds.js'
import { headAt, isDeterminer } from './post-nouns.js'
import { isPossessive, sentenceEnd, sentenceStart, type TokenRow } from './token-row.js'

const isPlace = (word: string): boolean => countries.has(word) || usStates.has(word)

/** One or two words that are used as a name: the surname of a person introduced in full, mostly. */
export function loneWords(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.filter(name => name.words.length < 3).map(name => name.words.join(' ')))
}

/** "suu kyi" of "aung san suu kyi": what a long name may be cut down to. */
export function suffixes(words: readonly string[]): string[] {
  return words.length > 2 ? [words.slice(-2).join(' ')] : []
}

/** An unknown run of two to four words is a person where its last word is used alone and no "the" stands before it. */
export function kindHere(row: TokenRow, name: Name, surnames: ReadonlySet<string>): Draft['kind'] {
  if (isBesideBodyNoun(row, name)) return 'body'
  if (name.kind !== 'unknown') return name.kind
  const { kind, plural } = readNoun(name.words[name.words.length - 1] ?? '')
  if (
    (kind === 'person' && plural) ||
    partyMembers.has(name.words[name.words.length - 1] ?? '') ||
    outletNouns.has(name.words[name.words.length - 1] ?? '') ||
    name.words.some(isPlace)
  )
    return 'body'
  const last = name.words[name.words.length - 1] ?? ''
  const first = row.lower[name.core.from] ?? ''
  if (
    row.lower[name.from - 1] === 'the' ||
    first === 'the' ||
    isAcronym(row.text.slice(row.tokens[name.core.from]?.start, row.tokens[name.core.from]?.end))
  )
    return 'body'
  if (
    name.words.length > 1 &&
    name.words.length < 5 &&
    (surnames.has(last) ||
      suffixes(name.words).some(each => surnames.has(each)) ||
      afterPost(row, name) ||
      beforePost(row, name) ||
      closesApposition(row, name) ||
      speaks(row, name))
  )
    return 'person'
  return 'body'
}

/** "Casa Voss, a charity that …": an apposition that a noun for a body heads. */
function isBesideBodyNoun(row: TokenRow, name: Name): boolean {
  if (!/^(?:person|unknown)$/.test(name.kind) || name.title !== null || name.courtesy !== null) return false
  const noun = nounBeside(row, name.to)
  return noun?.kind === 'body'
}

/** "said Kendra Voss", "Kendra Voss, who …": two or three words that mean nothing else, where a person would stand. */
function speaks(row: TokenRow, name: Name): boolean {
  if (name.words.length > 3 || name.words.some(word => readNoun(word).kind !== 'other')) return false
  if (nationalities.has(name.words[0] ?? '')) return false
  const after = row.lower[name.to] ?? ''
  const who = after === ',' && /^(?:who|whose)$/.test(row.lower[name.to + 1] ?? '')
  return who || (name.words.length === 2 && (isSpeech(row, name.to) || isSpeech(row, beforeOwner(row, name.from))))
}

/** "Kendra said", "gave her name only as Kendra": a given name alone, where a person would stand. */
export function isGivenAlone(row: TokenRow, name: Name): boolean {
  if (name.words.length > 1 || !isGivenName(name.words[0] ?? '')) return false
  const after = row.tokens[name.to]?.text ?? ''
  const closes = /^[,.]$/.test(after)
  return (
    isSpeech(row, after === ',' ? name.to + 1 : name.to) ||
    (closes && (isSpeech(row, name.from - 1) || row.lower[name.from - 1] === 'as'))
  )
}

/** The place of "noted" in "noted NBC's Kendra Voss". */
function beforeOwner(row: TokenRow, from: number): number {
  let at = from - 1
  if (!isPossessive(row, at)) return at
  do at--
  while (row.tokens[at]?.pos === 'PROPN')
  return at
}

/** A verb of saying. */
export function isSpeech(row: TokenRow, at: number): boolean {
  const token = row.tokens[at]
  return (
    token?.pos === 'VERB' &&
    (speechVerbs.has(token.lemma.toLowerCase()) || /^(?:said|told|wrote)$/.test(row.lower[at] ?? ''))
  )
}

/** "the Voss campaign", "Voss aides": what only a person's name stands before. */
export function hasFollowers(row: TokenRow, name: Name): boolean {
  return FOLLOWERS.test(row.lower[isPossessive(row, name.to) ? name.to + 1 : name.to] ?? '')
}

const FOLLOWERS =
  /^(?:administration|campaign|camp|presidency|candidacy|aides?|supporters?|surrogates?|allies|backers|delegates|rally|wife|husband|son|daughter|running)$/

/** "Kendra Voss, a director of …": an apposition that a noun for a person heads. */
function beforePost(row: TokenRow, name: Name): boolean {
  return (
    row.tokens[name.to]?.text === ',' &&
    headAt(row, name.to + 1, Math.min(sentenceEnd(row, name.from), name.to + 9)) >= 0
  )
}

/** A post that no body can hold: the chair of a group, but not its owner. */
const isPersonal = (noun: string): boolean => posts.has(noun) && !partsInBusiness.has(noun) && !bodies.has(noun)

/** "The chair of the group, Kendra Voss, said": the sentence opens with a post, and not with what a body can be. */
function closesApposition(row: TokenRow, name: Name): boolean {
  const comma = name.from - 1
  const start = sentenceStart(row, name.from)
  if (row.tokens[comma]?.text !== ',' || row.tokens[name.to]?.text !== ',' || comma - start > LONGEST_POST) return false
  const head = isDeterminer(row, start) ? headAt(row, start, comma) : -1
  return head >= 0 && isPersonal(row.lower[head] ?? '') && !readNoun(name.words[name.words.length - 1] ?? '').plural
}

const LONGEST_POST = 14

/** "Voss, the union's general secretary,": a surname alone beside a post that only a person holds. */
export function isSurnameBesidePost(row: TokenRow, name: Name): boolean {
  if (name.words.length > 1 || name.kind !== 'unknown' || !beforePost(row, name)) return false
  const head = headAt(row, name.to + 1, Math.min(sentenceEnd(row, name.from), name.to + 9))
  return isPersonal(row.lower[head] ?? '') && row.tokens[head + 1]?.text === ','
}

/** "director Kendra Voss", "her son, Imre,", "members Kendra Voss and Ada Quill": a noun for a person stands right before it. */
export function afterPost(row: TokenRow, name: Name): boolean {
  const comma = row.tokens[name.from - 1]?.text === ',' && /^[,.]$/.test(row.tokens[name.to]?.text ?? '')
  const at = comma ? name.from - 2 : name.from - 1
  const { kind, plural } = readNoun(row.lower[at] ?? '')
  const isPlural = readNoun(name.words[name.words.length - 1] ?? '').plural
  const noun = row.lower[at] ?? ''
  if (name.words.length === 1 && (isPlural || partyMembers.has(name.words[0] ?? ''))) return false
  if (comma && (partsInBusiness.has(noun) || bodies.has(noun))) return false
  const post = row.tokens[at]?.text ?? ''
  const title = row.lower[name.core.from - 1] !== 'the' && (/^\p{Ll}/u.test(post) || isAcronym(post))
  const several = plural && !comma && /^(?:and|,)$/.test(row.lower[name.to] ?? '')
  return title && kind === 'person' && (!plural || several) && row.sentence[at] === row.sentence[name.from]
}
