import { namedByOf, nameJoints, secondFields, unionEndings, unionNouns } from '../../../english/name-words.js'
import { bodyNameEndings, remits } from '../../../english/organization-nouns.js'
import { isCountryOrState } from '../../../english/places.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'
import { hasCapital, textAt, wordAt } from '../words/words-at.js'
import { capitalsEnd, isCapital, isInitial } from './capitals.js'
import { isAcronym } from './name.js'
import { isPersonStart } from './person-start.js'

/** "Representatives" of "Representatives for Kelmar declined", which is no name. */
function isPeople(word: string): boolean {
  const { kind, plural } = readNoun(word)
  return plural && kind === 'person'
}

/** "Department of Forestry", "Securities and Exchange Commission", but not "Mr. Ortolan and the Senate". */
export function joins(row: TokenRow, from: number, at: number, next: number): boolean {
  const left = wordAt(row, at - 1)
  if (at - from === 1 && isInitial(row, from) && isPeople(left) && !namedByOf.has(left)) return false
  const known = bodyNameEndings.has(left) || namedByOf.has(left)
  const join = row.lower[at]
  if (join === 'of') return known || (inOfPhrase(row, from, at) && isCause(row, from, from + 1))
  if (join === 'for' || join === 'on')
    return (
      row.lower[at + 1] !== 'the' &&
      (known || (join === 'for' && (isCause(row, from, at) || isPrintedAgain(row, from, at))))
    )
  if (join === 'and' && isGiversName(row, at, next)) return true
  if (row.lower[at + 1] === 'the' || (isPersonStart(row, from) && !isTownOf(row, from, at, next))) return false
  // "former ambassador Ada Quill and Kelmar News"
  if (join === 'and' && at - from > 2 && isPersonStart(row, at - 2)) return false
  const end = capitalsEnd(row, next + 1)
  // "Orrel Finance and Kelmar Bank, two of the lenders,"
  if (join === 'and' && row.lower[end] === ',' && /^(?:both|two)$/.test(wordAt(row, end + 1))) return false
  const right = wordAt(row, end - 1)
  const single = end - next === 1
  // "The Bakery and Confectionery Workers"
  if (row.lower[from - 1] === 'the' && !single && unionEndings.has(right)) return true
  return (
    join === '&' ||
    (inOfPhrase(row, from, at) &&
      !isAcronym(textAt(row, next)) &&
      (!single || bodyNameEndings.has(right) || secondFields.has(right) || isLed(row, from, next))) ||
    (bodyNameEndings.has(right) &&
      !bodyNameEndings.has(left) &&
      !isAcronym(textAt(row, at - 1)) &&
      !(single && at - from === 1))
  )
}

/** "Ashley" of "clerk of Ashley and Orrel Town Council": a post in what ends as a body, and a town that people are called by. */
const isTownOf = (row: TokenRow, from: number, at: number, next: number): boolean =>
  at - from === 1 &&
  /^(?:at|for|of)$/.test(wordAt(row, from - 1)) &&
  isPost(wordAt(row, from - 2)) &&
  bodyNameEndings.has(wordAt(row, capitalsEnd(row, next + 1) - 1))

/** "Coalition for Reforms and Harbours | leader": who has a leader is one body. */
const isLed = (row: TokenRow, from: number, next: number): boolean =>
  row.lower[from + 1] === 'for' && isPost(wordAt(row, next + 1)) && !hasCapital(row, next + 1)

/** "Priests for Peace", "Rowers for Orrel": a plural that nothing but a name explains the capital of. */
const isCause = (row: TokenRow, from: number, at: number): boolean =>
  at - from === 1 && !isInitial(row, from) && readNoun(wordAt(row, from)).plural

/** "the Hal and Dora Quill Foundation": two given names, whose surname a body's noun follows. */
function isGiversName(row: TokenRow, at: number, next: number): boolean {
  const end = capitalsEnd(row, next + 1)
  const areGiven = isPersonStart(row, at - 1) && isPersonStart(row, next)
  return areGiven && row.lower[at - 2] === 'the' && end - next > 2 && bodyNameEndings.has(wordAt(row, end - 1))
}

/** "Harvest for Kelmar" twice: nobody leaves Orrel for Kelmar time and again. */
function isPrintedAgain(row: TokenRow, from: number, at: number): boolean {
  if (at - from !== 1) return false
  const { lower } = row
  const isSame = (other: number) =>
    other !== from && lower[other + 1] === 'for' && lower[other + 2] === lower[at + 1] && hasCapital(row, other)
  const left = wordAt(row, from)
  for (let other = lower.indexOf(left); other >= 0; other = lower.indexOf(left, other + 1))
    if (isSame(other)) return true
  return false
}

/**
 * Where ", Food and Rural Affairs" ends: the further fields of
 * a "Department for Environment, …"; `comma` if there are none.
 */
export function remitsEnd(row: TokenRow, comma: number): number {
  let at = comma
  while (row.lower[at] === ',' && remits.has(wordAt(row, at - 1)) && remits.has(wordAt(row, at + 1))) at += 2
  return at > comma && row.lower[at] === 'and' && remits.has(wordAt(row, at + 1)) ? capitalsEnd(row, at + 1) : comma
}

/**
 * Where "the Rail, Tram and Bus Union" ends, whose name lists whom it is for; `from` where none begins: of "the Senate, Orrel
 * and the Rowers Union" each is a body by itself.
 */
export function tradesEnd(row: TokenRow, from: number): number {
  let at = from
  while (isTrade(row, at) && row.tokens[at + 1]?.text === ',') at += 2
  if (at === from || row.lower[from - 1] !== 'the' || !isTrade(row, at) || !/^(?:&|and)$/.test(wordAt(row, at + 1)))
    return from
  const end = capitalsEnd(row, at + 2)
  return end > at + 3 && unionNouns.has(wordAt(row, end - 1)) ? end : from
}

const isTrade = (row: TokenRow, at: number): boolean =>
  isCapital(row, at) &&
  !isAcronym(textAt(row, at)) &&
  !isCountryOrState(wordAt(row, at)) &&
  readNoun(wordAt(row, at)).kind !== 'body'

/** "Center for Strategic and …": a body's name that a preposition has already opened. */
export function inOfPhrase(row: TokenRow, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (nameJoints.has(wordAt(row, i))) return true
  return false
}
