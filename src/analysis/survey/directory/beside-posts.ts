import { kinAtLarge } from '../../../english/kin.js'
import { bodies, headedBodies } from '../../../english/organization-nouns.js'
import { partyMembers } from '../../../english/parties.js'
import { partsInBusiness, posts } from '../../../english/person-nouns.js'
import { isCountryOrState } from '../../../english/places.js'
import { capitalsEnd, isCapital } from '../names/capitals.js'
import { isAcronym, type Name } from '../names/name.js'
import { PLACING } from '../words/determiners.js'
import { genderOfNoun } from '../words/gender.js'
import { areOfTrade, nounAt, readNoun } from '../words/noun-kinds.js'
import { headAt, isDeterminer, isRanked, opensPostPhrase, postOfBody } from '../words/post-nouns.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { isNominalAt, isVerbAt, tagAt, textAt, wordAt } from '../words/words-at.js'

/** "In New Kelmar, a nurse said": where something was, at the beginning of a sentence. */
function opensAsPlace(row: TokenRow, { from }: Name): boolean {
  const start = sentenceStart(row, from)
  return from === start + 1 && PLACING.test(wordAt(row, start))
}

/** "Kendra Voss, a director of …": an apposition that a noun for a person heads. */
export const beforePost = (row: TokenRow, name: Name): boolean => postBehind(row, name) >= 0

/** Where that noun stands, or -1. */
function postBehind(row: TokenRow, name: Name): number {
  const comma = pastHome(row, name.to)
  const isApposition =
    row.lower[comma] === ',' &&
    !opensAsPlace(row, name) &&
    !isHome(row, name) &&
    // "in San Kelmar, California, the candidate"
    !isCountryOrState(wordAt(row, comma + 1))
  return isApposition ? headAt(row, comma + 1, Math.min(sentenceEnd(row, name.from), comma + 9)) : -1
}

/** Past "of Kelmar" in "Voss of Kelmar, a retired pilot". */
function pastHome(row: TokenRow, at: number): number {
  const end = row.lower[at] === 'of' ? capitalsEnd(row, at + 1) : at
  return end > at + 1 ? end : at
}

/** "Kelmar" of "Voss of Kelmar, a retired pilot": where somebody is from. */
const isHome = (row: TokenRow, { from }: Name): boolean => row.lower[from - 1] === 'of' && isCapital(row, from - 2)

/** A post that no body can hold: the chair of a group, but not its owner. */
const isPersonal = (row: TokenRow, at: number): boolean =>
  posts.has(wordAt(row, at)) && (isRanked(row, at) || !canBeBody(wordAt(row, at)))

const canBeBody = (noun: string): boolean => partsInBusiness.has(noun) || bodies.has(noun)

/** "The chair of the group, Kendra Voss, said": the subject is a post, and not what a body can be. */
export function closesApposition(row: TokenRow, name: Name): boolean {
  const comma = name.from - 1
  if (row.lower[comma] !== ',' || row.lower[name.to] !== ',') return false
  const start = openingBefore(row, name, comma)
  if (comma - start > LONGEST_POST) return false
  const head = opensPostPhrase(row, start) ? headAt(row, start, comma) : -1
  return head >= 0 && isPersonal(row, head) && !readNoun(name.words[name.words.length - 1] ?? '').plural
}

const LONGEST_POST = 14

/** Where a sentence begins; or behind "On Monday" and "From exile in Orrel," where a verb follows the name. */
function openingBefore(row: TokenRow, { from, to }: Name, comma: number): number {
  const start = sentenceStart(row, from)
  if (tagAt(row, start) !== 'ADP' || !isVerbAt(row, to + 1)) return start
  let at = comma
  while (at > start && comma - at <= LONGEST_POST && tagAt(row, at - 1) !== 'PUNCT') at--
  while (at < comma && !isDeterminer(row, at)) at++
  return at
}

/** "The boy was Kendra Voss.": said of what is a man or a woman. */
export function isPredicateName(row: TokenRow, name: Name): boolean {
  const copula = name.from - 1
  const start = sentenceStart(row, name.from)
  if (!/^(?:is|was)$/.test(wordAt(row, copula)) || copula - start > LONGEST_POST) return false
  const head = isDeterminer(row, start) ? headAt(row, start, copula) : -1
  return genderOfNoun(wordAt(row, head)) !== null
}

/** "Voss, the union's general secretary,": a surname alone beside a post that only a person holds. */
export function isSurnameBesidePost(row: TokenRow, name: Name): boolean {
  const head = name.words.length === 1 && name.kind === 'unknown' ? postBehind(row, name) : -1
  return head >= 0 && isPersonal(row, head) && row.lower[head + 1] === ','
}

/** "a parent", "another parent": not "its parent", which is a company. */
const isOneOfKin = (row: TokenRow, at: number): boolean =>
  kinAtLarge.has(wordAt(row, at)) && /^(?:a|another)$/.test(wordAt(row, at - 1))

/** "Chair of the housing committee Kendra Voss said": no committee has a name like that. */
function isBehindCouncil(row: TokenRow, { from, to, words }: Name): boolean {
  const { noun } = nounAt(row, from - 1)
  return headedBodies.has(noun) && words.length === 2 && isVerbAt(row, to) && postOfBody(row, from) >= 0
}

/** "Melbury | owner | Kelmar": a body, where no given name tells of a person; but "Pub owner Voss". */
const isOwnerOfBody = (row: TokenRow, at: number): boolean =>
  partsInBusiness.has(wordAt(row, at)) &&
  tagAt(row, at - 1) === 'PROPN' &&
  readNoun(wordAt(row, at - 1)).kind === 'other'

/**
 * "director Kendra Voss", "her son, Imre,", "members Kendra Voss
 * and Ada Quill": a noun for a person stands right before it.
 */
export function afterPost(row: TokenRow, name: Name): boolean {
  const comma = row.lower[name.from - 1] === ',' && /^(?:[,.—–]|from|of)$/.test(textAt(row, name.to))
  const at = comma ? name.from - 2 : name.from - 1
  const { kind, plural } = nounAt(row, at)
  const isPlural = readNoun(name.words[name.words.length - 1] ?? '').plural
  if (name.words.length === 1 && (isPlural || partyMembers.has(name.words[0] ?? ''))) return false
  // "a crane operator, Quill, who"
  const isWho = row.lower[name.to + 1] === 'who'
  if (isBehindCouncil(row, name)) return true
  if (comma && !isWho && canBeBody(wordAt(row, at)) && !isRanked(row, at) && !isOneOfKin(row, at)) return false
  if (!comma && name.words.length === 1 && isOwnerOfBody(row, at)) return false
  // "the shoemaker Quill, which"
  if (row.lower[name.to] === ',' && row.lower[name.to + 1] === 'which') return false
  const post = textAt(row, at)
  const title = row.lower[name.core.from - 1] !== 'the' && (/^\p{Ll}/u.test(post) || isAcronym(post))
  // "according to pollsters Kelmar, nobody knows"
  const isFirm = areOfTrade(row, at) && row.lower[name.to] === ',' && !/^[\p{Lu}\d]/u.test(textAt(row, name.to + 1))
  const several = plural && !comma && !isFirm && /^(?:and|,)$/.test(wordAt(row, name.to))
  // "a national Kelmar poll", but "Soviet dissident Imre Voss"
  const isModifier = tagAt(row, at) === 'ADJ' && !isNominalAt(row, at - 1)
  if (isModifier && !comma) return false
  return title && kind === 'person' && (!plural || several) && row.sentence[at] === row.sentence[name.from]
}
