import { nameEnding, nameFrom } from '../survey/names/in-order.js'
import type { Name } from '../survey/names/name.js'
import { isArticle } from '../survey/words/determiners.js'
import { holdsTag, type Stretch, type TokenRow } from '../survey/words/token-row.js'
import { hasCapital, isNominalAt, tagAt, wordAt } from '../survey/words/words-at.js'
import { phraseEnding } from './party-phrase.js'

/** In tokens: "a retired teacher from the north of Orrel". */
const LONGEST_ASIDE = 12

/** "Ada Quill" of "Ada Quill, 58", "Ada Quill, of Orrel", "Quill Corp., based in Orrel": null where no aside ends. */
export function nameBeforeAside(row: TokenRow, end: number, start: number, names: readonly Name[]): Stretch | null {
  const comma = commaOf(row, end, start, names)
  if (comma < 0) return null
  const name = nameEnding(names, comma)
  return name ? phraseEnding(row, comma, start, names) : nameBeforeAside(row, comma, start, names)
}

/** The comma that opens the aside which ends at a place; -1 where it is none. */
function commaOf(row: TokenRow, end: number, start: number, names: readonly Name[]): number {
  let comma = end - 1
  while (comma > Math.max(start, end - LONGEST_ASIDE) && tagAt(row, comma) !== 'PUNCT') comma--
  const isAside = row.lower[comma] === ',' && comma < end - 1 && isAsideOf(row, { from: comma + 1, to: end })
  return isAside && !nameFrom(names, comma + 1) ? comma : -1
}

/** "58", "of Orrel", "based in Orrel", "chief executive since 2019"; not "in a claim against the port". */
function isAsideOf(row: TokenRow, { from, to }: Stretch): boolean {
  if (isAge(row, { from, to })) return true
  if (tagAt(row, from) === 'ADP') return wordAt(row, from) === 'of' || hasCapital(row, from + 1)
  const opens = isNominalAt(row, from) || (tagAt(row, from) === 'VERB' && wordAt(row, from).endsWith('ed'))
  return opens && !isArticle(wordAt(row, from)) && !holdsTag(row, { from: from + 1, to }, /^(?:AUX|CCONJ|PRON|VERB)$/)
}

/** "58" */
const isAge = (row: TokenRow, { from, to }: Stretch): boolean => to === from + 1 && /^\d{1,3}$/.test(wordAt(row, from))
