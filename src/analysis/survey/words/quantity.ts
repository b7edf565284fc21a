import { numberWords, vagueQuantifiers } from '../../../english/quantities.js'
import { readNoun } from './noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from './token-row.js'
import { hasCapital, isNounAt, tagAt, textAt, wordAt } from './words-at.js'

/** How many the words say: a number, several, or nothing said. */
export type Quantity = number | 'many' | null

/** How many "both", "three" or "several" are, standing for a noun: "several of them". */
export function partitiveQuantity(row: TokenRow, head: number): Quantity {
  const word = wordAt(row, head)
  const number = word === 'both' ? 2 : readNumber(word)
  if (number !== null) return number
  // "the host" of a programme is one
  const isPerson = word === 'host' && row.lower[head + 1] !== 'of'
  return vagueQuantifiers.has(word) && word !== 'each' && !isPerson ? 'many' : null
}

/** A number in digits or words; null where the word is none. */
export function readNumber(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  return numberWords.get(word) ?? null
}

/** "in" of "six in 10". */
export const isOutOf = (row: TokenRow, at: number): boolean =>
  row.lower[at] === 'in' && [at - 1, at + 1].every(beside => readNumber(wordAt(row, beside)) !== null)

/** How many a noun phrase tells: 3 of "three aides", "many" of "several aides", null of "aides". */
export function quantityOf(row: TokenRow, core: Stretch, head: number): Quantity {
  let found: Quantity = null
  for (let at = afterOwner(row, core, head); at <= head && at < core.to; at++) {
    const word = wordAt(row, at)
    const after = wordAt(row, at + 1)
    if (after === '%' || after === 'percent' || after === '-' || row.tokens[at + 1]?.text === '/') {
      if (after === '%' || after === 'percent') return 'many'
      continue
    }
    const isAll = at === head && row.lower[core.from] === 'all' && at === core.from + 1
    const number = (at < head || core.from === head || isAll) && !isLabel(row, core, at) ? readNumber(word) : null
    if (word === 'dozen' || word === 'dozens') return dozens(row, at, found)
    if (number !== null && number < 10_000 && !(number > 1900 && number < 2100) && number !== 911)
      found = isJoined(row, core, at) && typeof found === 'number' ? found + number : number
    else if (
      at < head &&
      vagueQuantifiers.has(word) &&
      word !== 'each' &&
      word !== 'every' &&
      word !== 'other' &&
      word !== 'both' &&
      !isModifier(row, at)
    )
      found ??= word === 'any' || word === 'none' ? null : 'many'
    else if (word === 'both') found ??= 2
  }
  return found
}

/** Past "the group's" of "the group's director", which counts nobody. */
function afterOwner(row: TokenRow, { from }: Stretch, head: number): number {
  for (let at = head - 1; at > from; at--) if (isPossessive(row, at)) return countsOwned(row, from, at) ? from : at + 1
  return from
}

/** "Two sheriff's deputies": the deputies are counted, where "two countries' leaders" counts countries. */
export const countsOwned = (row: TokenRow, from: number, possessive: number): boolean =>
  (readNumber(wordAt(row, from)) ?? 1) > 1 && !readNoun(wordAt(row, possessive - 1)).plural

/** "three current and two former employees" */
const isJoined = ({ lower }: TokenRow, { from }: Stretch, at: number): boolean =>
  at - 1 > from && lower[at - 1] === 'and'

/**
 * "the Senate majority leader", "the team captain", "the third person": right before a noun it counts nobody, nor does
 * an ordinal before an adjective, as in "a third senior aide".
 */
export function isModifier(row: TokenRow, at: number): boolean {
  const isOrdinal = row.lower[at] === 'third'
  const noun = isOrdinal && tagAt(row, at + 1) === 'ADJ' ? at + 2 : at + 1
  return (isOrdinal || tagAt(row, at) === 'NOUN') && isNounAt(row, noun)
}

/** "District 7 councilmember", "Flight 30 passengers": a number behind a capitalised word is its name. */
function isLabel(row: TokenRow, { from }: Stretch, at: number): boolean {
  return (
    at > from &&
    /^\d/.test(textAt(row, at)) &&
    hasCapital(row, at - 1) &&
    (at - 1 > from || tagAt(row, at - 1) !== 'DET')
  )
}

/** "a dozen", "half a dozen", "two dozen"; "dozens" and "more than a dozen" are many. */
function dozens(row: TokenRow, at: number, before: Quantity): Quantity {
  const isHalf = /^[a-]$/.test(wordAt(row, at - 1)) && row.lower[at - 2] === 'half'
  if (row.lower[at] === 'dozens' || row.lower.slice(at - (isHalf ? 4 : 2), at).includes('than')) return 'many'
  if (isHalf) return 6
  return row.lower[at - 1] === 'a' ? 12 : typeof before === 'number' ? 12 * before : 'many'
}
