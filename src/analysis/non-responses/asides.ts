import { nameEnding, nameFrom } from '../survey/names/in-order.js'
import type { Name } from '../survey/names/name.js'
import { pastAge } from '../survey/words/ages.js'
import { isArticle } from '../survey/words/determiners.js'
import { readNoun } from '../survey/words/noun-kinds.js'
import { holdsTag, placeOf, type Stretch, type TokenRow } from '../survey/words/token-row.js'
import { hasCapital, isNominalAt, tagAt, wordAt } from '../survey/words/words-at.js'

/** In tokens: "a retired teacher from the north of Orrel". */
const LONGEST_ASIDE = 12

/** "Ada Quill" of "Ada Quill, 58", "Ada Quill, of Orrel", "Quill Corp., based in Orrel"; none where no aside ends. */
export function namePastAside(row: TokenRow, end: number, start: number, names: readonly Name[]): Name | undefined {
  const comma = commaOfAside(row, end, start, names)
  return comma < 0 ? undefined : (nameEnding(names, comma) ?? namePastAside(row, comma, start, names))
}

/** The same of "Ada Quill, the chair" in a list, where no clause begins behind her name. */
export function namePastPost(row: TokenRow, end: number, start: number, names: readonly Name[]): Name | undefined {
  const comma = commaBefore(row, end, start)
  const { kind, plural } = readNoun(wordAt(row, end - 1))
  const isPost = isArticle(wordAt(row, comma + 1)) && kind === 'person' && !plural
  return isPost && !holdsTag(row, { from: comma, to: end }, NO_ASIDE) ? nameEnding(names, comma) : undefined
}

/** The comma that opens the aside which ends at a place; -1 where it is none. */
export function commaOfAside(row: TokenRow, end: number, start: number, names: readonly Name[]): number {
  const comma = commaBefore(row, end, start)
  const isAside = comma >= 0 && isAsideOf(row, { from: comma + 1, to: end })
  return isAside && !nameFrom(names, comma + 1) ? comma : -1
}

/** The comma of "spokesmen for the insurer |, Orrel Mutual, and for the port", from the second "for"; -1 where none is. */
export function commaBeforeRepeated(row: TokenRow, at: number, start: number): number {
  if (tagAt(row, at) !== 'ADP' || row.lower[at - 1] !== 'and' || row.lower[at - 2] !== ',') return -1
  const comma = commaBefore(row, at - 2, start)
  const first = placeOf(row, { from: Math.max(start, comma - LONGEST_ASIDE), to: comma }, wordAt(row, at))
  return first > start && readNoun(wordAt(row, first - 1)).kind === 'person' ? comma : -1
}

/** The last comma before a place, words between; or -1. */
function commaBefore(row: TokenRow, end: number, start: number): number {
  let comma = end - 1
  while (comma > Math.max(start, end - LONGEST_ASIDE) && tagAt(row, comma) !== 'PUNCT') comma--
  return row.lower[comma] === ',' && comma < end - 1 ? comma : -1
}

/** "58", "of Orrel", "based in Orrel", "chief executive since 2019"; not "in a claim against the port". */
function isAsideOf(row: TokenRow, { from, to }: Stretch): boolean {
  if (pastAge(row, from - 1) === to) return true
  if (tagAt(row, from) === 'ADP') return wordAt(row, from) === 'of' || hasCapital(row, from + 1)
  const opens = isNominalAt(row, from) || (tagAt(row, from) === 'VERB' && wordAt(row, from).endsWith('ed'))
  return opens && !isArticle(wordAt(row, from)) && !holdsTag(row, { from: from + 1, to }, NO_ASIDE)
}

const NO_ASIDE = /^(?:AUX|CCONJ|PRON|VERB)$/
