import { postComplements } from '../../../english/name-words.js'
import { bodyNameEndings, remits } from '../../../english/organization-nouns.js'
import { postsOfFields, sentPosts } from '../../../english/person-nouns.js'
import { isCountryOrState } from '../../../english/places.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { capitalsEnd, isCapital } from './capitals.js'
import { isPersonStart } from './person-start.js'

/** Where the name begins behind a post's preposition, as in "Minister of Health Ada Quill"; -1 if none does. */
export function nameBehindPost(row: TokenRow, preposition: number, limit: number): number {
  const { noun, plural } = readNoun(wordAt(row, preposition - 1))
  const joins =
    /^(?:of|for)$/.test(wordAt(row, preposition)) || (row.lower[preposition] === 'to' && sentPosts.has(noun))
  if (!joins || !isPost(noun) || plural) return -1
  const person = personBehind(row, preposition, limit)
  if (person > 0) return person
  const known = pastComplement(row, preposition, limit)
  const isNamed = known > preposition + 1 && isCapital(row, known) && isCapital(row, known + 1) && known + 1 < limit
  return postsOfFields.has(noun) && isNamed && !isComplement(row, known, limit) ? known : -1
}

/** "Public Expenditure" of "Finance and Public Expenditure", "Policy" of "Health Policy, Ada Quill": no name. */
function isComplement(row: TokenRow, from: number, limit: number): boolean {
  const end = capitalsEnd(row, from)
  const isFollowed = row.lower[end] === ',' && isCapital(row, end + 1)
  return /^(?:and|for|of|the|,)$/.test(wordAt(row, from - 1)) || isFollowed || endsAsBody(row, from, limit)
}

/** Past "of Veterans Affairs", "for Work and Pensions", "of New Zealand": what a post is known to be of. */
export function pastComplement(row: TokenRow, preposition: number, limit: number): number {
  let at = preposition + 1
  for (let step = 1; at < limit && step > 0; at += step) step = knownAt(row, at)
  return at
}

function knownAt(row: TokenRow, at: number): number {
  const word = wordAt(row, at)
  const pair = `${word} ${wordAt(row, at + 1)}`
  if (isCountryOrState(pair)) return 2
  const known =
    bodyNameEndings.has(word) ||
    postComplements.has(word) ||
    remits.has(word) ||
    isCountryOrState(word) ||
    /^(?:and|for|of|the)$/.test(word) ||
    (word === ',' && remits.has(wordAt(row, at + 1)))
  return known ? 1 : 0
}

/** Where a title, a given name or initials begin a person's name behind one capitalised word at least. */
function personBehind(row: TokenRow, preposition: number, limit: number): number {
  const first = row.lower[preposition + 1] === 'the' ? preposition + 2 : preposition + 1
  if (!isCapital(row, first)) return -1
  for (let at = first + 1; at + 1 < limit && goesOn(row, at); at++) if (beginsPerson(row, at)) return at
  return -1
}

const goesOn = (row: TokenRow, at: number): boolean =>
  isCapital(row, at) || /^(?:and|&|for|of|the|,|\(|\))$/.test(wordAt(row, at))

function beginsPerson(row: TokenRow, at: number): boolean {
  if (!isCapital(row, at) || !isCapital(row, at + 1)) return false
  const isInitial = /^\p{Lu}\.$/u.test(textAt(row, at))
  // "Commissioner of Police (Zone II) Zephyra Quill"
  if (textAt(row, at - 1) === ')') return true
  // "the Bishop of San Antonio"
  const isPlace = /^(?:st|saint|san|santa|,|\()$/.test(wordAt(row, at - 1))
  return !isPlace && (isInitial || isPersonStart(row, at))
}

function endsAsBody(row: TokenRow, from: number, limit: number): boolean {
  return bodyNameEndings.has(wordAt(row, Math.min(limit, capitalsEnd(row, from)) - 1))
}
