import { readNoun } from './noun-kinds.js'
import { headAt, isDeterminer, pastReflexive } from './post-nouns.js'
import { pastQuotation } from './quotation-marks.js'
import { holdsTag, type TokenRow, touchesNext } from './token-row.js'
import { tagAt, textAt, wordAt } from './words-at.js'

/** The comma, quotation mark or sentence end that closes an apposition; commas of a list inside it are passed. */
export function appositionEnd(row: TokenRow, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST)
  for (let at = from; at < end; at++) {
    const text = textAt(row, at)
    if (isQuotedModifier(row, at, end)) {
      at = pastQuotation(row, at, end) - 1
      continue
    }
    const work = workEnd(row, at, end)
    if (work > at) {
      // the comma of “The Salt Road,” stands before its mark
      if (/^[,.]$/.test(beforeMark(row, work + 1))) return work + 1
      at = work
      continue
    }
    if (/^["“”;:—–]$/.test(text) || text === '--') return at
    if (text === '.' && at === limit - 1) return at
    if (text === '!' || text === '?') return at
    if (/^(?:said|says|told)$/.test(wordAt(row, at)) && tagAt(row, at) === 'VERB' && !clauseOpen(row, from, at))
      return at
    if (text === ',' && !listGoesOn(row, at, limit)) return at
    if (row.lower[at] === 'and' && isPersonPhrase(row, at + 1, limit)) return at
  }
  return end
}

/**
 * Where a relative clause ends. A comma that stands before its verb opens a parenthesis: "whose firm, Orrel Surveys,
 * wrote the report".
 */
export function relativeEnd(row: TokenRow, from: number, limit: number): number {
  const comma = appositionEnd(row, from, limit)
  if (row.lower[comma] !== ',' || holdsTag(row, { from: from + 1, to: comma }, NO_SUBJECT)) return comma
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_PARENTHESIS); at++) {
    if (row.lower[at] !== ',') continue
    const end = appositionEnd(row, at + 1, limit)
    return end > at + 1 ? end : comma
  }
  return comma
}

/** Behind the comma that closes what another opens, as in ", a charity that looks after the old,"; its place if none does. */
export function pastParenthesis(row: TokenRow, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit; at++) if (row.lower[at] === ',') return at + 1
  return comma
}

/** What does not stand between "whose" and its noun. */
const NO_SUBJECT = /^(?:ADP|AUX|DET|VERB)$/

/** In tokens. */
const LONGEST_PARENTHESIS = 16

/** The mark that closes the name of a work: "the author of “The Salt Road” | and a rower". */
function workEnd(row: TokenRow, at: number, limit: number): number {
  const isNamed = /^(?:of|called|named|titled)$/.test(wordAt(row, at - 1)) || isKnownAs(row, at - 1)
  if (isNamed && isDoubled(row, at)) {
    for (let close = at + 2; close < Math.min(limit, at + LONGEST_WORK); close++)
      if (isDoubled(row, close)) return close + 1
    return at
  }
  const end = isNamed ? pastQuotation(row, at, Math.min(limit, at + LONGEST_WORK)) : at
  return end > at ? end - 1 : at
}

/** The mark that stands before the closing quotation mark which ends at `end`: the comma of “The Salt Road,”. */
const beforeMark = (row: TokenRow, end: number): string => textAt(row, isDoubled(row, end - 2) ? end - 3 : end - 2)

/** Whether a closing quotation mark that has a comma within ends there. */
export const closesOnComma = (row: TokenRow, end: number): boolean =>
  /^["”']$/.test(textAt(row, end - 1)) && beforeMark(row, end) === ','

/** "''", which the tokenizer parts. */
const isDoubled = (row: TokenRow, at: number): boolean =>
  row.tokens[at]?.text === "'" && row.tokens[at + 1]?.text === "'" && touchesNext(row, at)

/** "a “hold” rating": a word or two before a noun. */
function isQuotedModifier(row: TokenRow, at: number, limit: number): boolean {
  const end = tagAt(row, at - 1) === 'DET' ? pastQuotation(row, at, Math.min(limit, at + LONGEST_MODIFIER)) : at
  return end > at && tagAt(row, end) === 'NOUN'
}

/** In tokens, its marks included. */
const LONGEST_MODIFIER = 5

/** "a hacker known as “Reedwarbler”" */
const isKnownAs = (row: TokenRow, at: number): boolean => row.lower[at] === 'as' && row.lower[at - 1] === 'known'

/** In tokens. */
const LONGEST_WORK = 16

/** In tokens: what is longer is no apposition. */
const LONGEST = 200

/** "chair of the board and a member of …", "an organizer and herself a nurse": another post begins. */
function isPersonPhrase(row: TokenRow, from: number, limit: number): boolean {
  const at = pastReflexive(row, from)
  return isDeterminer(row, at) && headAt(row, at, Math.min(limit, at + 6)) >= 0
}

/** Of things, and not of people: "a broker for mills, farmers and traders said". */
const arePlurals = (row: TokenRow, places: readonly number[]): boolean =>
  places.every(
    at => tagAt(row, at) === 'NOUN' && /s$/.test(wordAt(row, at)) && readNoun(wordAt(row, at)).kind !== 'person',
  )

const clauseOpen = ({ lower }: TokenRow, from: number, to: number): boolean =>
  lower.slice(from, to).some(word => /^(?:who|that|which)$/.test(word))

/** "for population, refugees, and migration", "sparrows, gulls and terns": a noun and a conjunction follow. */
function listGoesOn(row: TokenRow, comma: number, limit: number): boolean {
  if (arePlurals(row, [comma - 1, comma + 1, comma + 3]) && /^(?:and|or)$/.test(wordAt(row, comma + 2))) return true
  for (let at = comma + 1; at < Math.min(limit, comma + 4); at++) {
    if (row.lower[at] === ',' && at > comma + 1)
      return /^(?:and|or)$/.test(wordAt(row, at + 1)) && tagAt(row, at + 2) !== 'VERB'
    if (!/^(?:NOUN|ADJ)$/.test(tagAt(row, at))) return false
  }
  return false
}
