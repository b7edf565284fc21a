import { months } from '../../../english/calendar.js'
import { capitalizedOpenings } from '../../../english/function-words.js'
import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { outletNouns, outletOpenings } from '../../../english/outlets.js'
import { oneToTen } from '../../../english/quantities.js'
import { courtesyTitles } from '../../../english/titles.js'
import { type TokenRow, touchesNext } from '../words/token-row.js'
import { hasCapital, isCapitalized, isNominalAt, textAt, wordAt } from '../words/words-at.js'
import { isGivenName } from './name.js'

/** Whether a token begins a sentence, a quotation or what a colon opens, where any word has a capital. */
export function isInitial(row: TokenRow, at: number): boolean {
  if (row.sentence[at] !== row.sentence[at - 1] || at === 0) return true
  const before = textAt(row, at - 1)
  return OPENS.has(before) || (MAY_OPEN.has(before) && touchesNext(row, at - 1))
}

const OPENS: ReadonlySet<string> = new Set('“‘(—:')
/** Straight quotation marks close as well. */
const MAY_OPEN: ReadonlySet<string> = new Set('"\'')

/** "James A. Lewis" */
const INITIAL = /^\p{Lu}\.$/u

/** Whether a word has its capital as a name has: no word of grammar, no month, no "May" that is a verb. */
export function isCapital(row: TokenRow, at: number): boolean {
  const token = row.tokens[at]
  return (
    token !== undefined &&
    isCapitalized(token.text) &&
    (!capitalizedOpenings.has(wordAt(row, at)) || isNameHere(row, at) || INITIAL.test(token.text)) &&
    !(isInitial(row, at) && /^(?:may|will)$/.test(wordAt(row, at)) && token.pos === 'AUX') &&
    !isMonth(row, at)
  )
}

/** A word of grammar that is part of a name all the same. */
const isNameHere = (row: TokenRow, at: number): boolean =>
  isSurname(row, at) || opensOutlet(row, at) || isNumberOfName(row, at)

/** "the Three Pines school", "Three Pines Savings Bank": a number with a capital that its place does not explain. */
export function isNumberOfName(row: TokenRow, at: number): boolean {
  if (!NUMBERS.has(wordAt(row, at)) || !hasCapital(row, at + 1)) return false
  if (!isInitial(row, at)) return true
  const end = capitalsEnd(row, at + 1)
  const goesOn = isNominalAt(row, end)
  return end - at > 2 && !goesOn && bodyNameEndings.has(wordAt(row, end - 1))
}

const NUMBERS = new Set([...oneToTen.split(' ').filter(word => word !== 'one'), 'first', 'second', 'third'])

/** No name has more words. */
export const LONGEST_NAME = 14

/** Where the capitalised words from a place on end. */
export function capitalsEnd(row: TokenRow, from: number): number {
  let to = from
  while (to < from + LONGEST_NAME && isCapital(row, to)) to++
  return to
}

/** "in March", "by April", "June 3": of the months, some are given names. */
function isMonth(row: TokenRow, at: number): boolean {
  return (
    months.has(wordAt(row, at)) && (BEFORE_MONTH.test(wordAt(row, at - 1)) || /^\d{1,4}$/.test(wordAt(row, at + 1)))
  )
}

const BEFORE_MONTH = /^(?:in|since|until|till|by|last|next|this|from|to|through|late|early|mid|every|\d{1,2})$/

/** "Theresa May", "Mrs. May" */
function isSurname(row: TokenRow, at: number): boolean {
  const before = wordAt(row, at - 1)
  return /^(?:may|will)$/.test(wordAt(row, at)) && (isGivenName(before) || courtesyTitles.has(before))
}

/** "the Sunday Times" */
function opensOutlet(row: TokenRow, at: number): boolean {
  return (
    row.lower[at - 1] === 'the' &&
    outletOpenings.has(wordAt(row, at)) &&
    outletNouns.has(wordAt(row, at + 1)) &&
    hasCapital(row, at + 1)
  )
}
