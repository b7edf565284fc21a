import { nameEnding, nameFrom } from '../survey/names/in-order.js'
import type { Name } from '../survey/names/name.js'
import { LONGEST_LIST } from '../survey/phrases/list-comma.js'
import { isArticle } from '../survey/words/determiners.js'
import { readNoun } from '../survey/words/noun-kinds.js'
import type { Stretch, TokenRow } from '../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { commaOfAside, namePastAside } from './asides.js'
import { endsPhrase, phraseEnding } from './party-phrase.js'

/** How far, in tokens, an apposition, a clause or the subject of a sentence reaches at most. */
export const REACH = 120

/** "Ada Quill and Bo Voss" of "Two directors, Ada Quill and Bo Voss, did not respond"; null where one name stands. */
export function namesAlone(row: TokenRow, { from, to }: Stretch, names: readonly Name[]): Stretch | null {
  let at = nameFrom(names, from)?.to ?? to
  if (at >= to) return null
  while (at < to) {
    while (/^(?:,|and)$/.test(wordAt(row, at))) at++
    const next = nameFrom(names, at)
    if (!next) return null
    at = next.to
  }
  let first = from
  for (let listed = 0; listed < LONGEST_LIST; listed++) {
    const before = row.lower[first - 1] === ',' ? nameEnding(names, first - 1) : undefined
    if (!before || row.lower[before.from - 1] !== ',') break
    first = before.from
  }
  return at === to ? { from: first, to } : null
}

/** The comma that opens the apposition which the comma at `close` closes, or the bracket; -1 where there is none. */
export function opening(row: TokenRow, close: number, start: number, mark: string): number {
  const opens = mark === ')' ? '(' : mark
  for (let at = close - 1; at > Math.max(start, close - REACH); at--) {
    if (row.tokens[at]?.text === opens) return at
    if (/^["“”;:]$/.test(textAt(row, at))) return -1
  }
  return -1
}

/** "the county" of "had questions for the county, which": things are sent to whoever did not answer. */
export function pastObject(row: TokenRow, phrase: Stretch | null): Stretch | null {
  if (!phrase) return null
  const to = phrase.from + row.lower.slice(phrase.from, phrase.to).findIndex(word => /^(?:for|to)$/.test(word))
  const thing = to > phrase.from && readNoun(wordAt(row, to - 1)).kind
  return thing === 'other' || thing === 'document' ? { from: to + 1, to: phrase.to } : phrase
}

/** The phrase of whom an aside is, "Ada Quill, 58", "the club, founded in 1912"; null where none ends at a place. */
export function phrasePastAside(row: TokenRow, end: number, start: number, names: readonly Name[]): Stretch | null {
  const name = namePastAside(row, end, start, names)
  const comma = name?.to ?? commaOfAside(row, end, start, names)
  return name || (comma > start && row.tokens[comma - 1]?.pos === 'NOUN')
    ? phraseEnding(row, comma, start, names)
    : null
}

/** "Orrin Oats, the mill, which burned down, declined": before a clause, the apposition is stepped over as well. */
export function pastApposition(row: TokenRow, phrase: Stretch, start: number, names: readonly Name[]): Stretch {
  if (row.lower[phrase.to] !== ',') return phrase
  return /^(?:who|which)$/.test(wordAt(row, phrase.to + 1))
    ? stepOverApposition(row, phrase, start, names)
    : (phrasePastAside(row, phrase.to, start, names) ?? phrase)
}

/** "Ada Quill, a member of the board, who declined", "Ada Quill, 58, who declined": the name before the apposition. */
export function stepOverApposition(row: TokenRow, phrase: Stretch, start: number, names: readonly Name[]): Stretch {
  const aside = phrasePastAside(row, phrase.to, start, names)
  if (aside) return aside
  const comma = phrase.from - 1
  if (row.lower[comma] !== ',' || !isArticle(wordAt(row, phrase.from))) return phrase
  const before = row.tokens[comma - 1]
  return before?.pos === 'PROPN' ? (phraseEnding(row, comma, start, names) ?? phrase) : phrase
}

/** "the donors who gave that day could not be located": what a relative clause that ends in the phrase hangs on. */
export function beforeRelative(
  row: TokenRow,
  { from }: Stretch,
  start: number,
  names: readonly Name[],
): Stretch | null {
  let found = -1
  for (let at = from - 1; at > Math.max(start, from - REACH); at--) {
    if (/^[,;“”"]$/.test(textAt(row, at))) break
    const opens = /^(?:who|which)$/.test(wordAt(row, at)) || (row.lower[at] === 'that' && tagAt(row, at + 1) === 'VERB')
    if (opens && endsPhrase(row, at - 1)) found = at
  }
  return found < 0 ? null : phraseEnding(row, found, start, names)
}

/** "Quill |, who owns the mill but would not say more," */
export function withoutClause({ lower, tokens }: TokenRow, { from, to }: Stretch): Stretch {
  const clause = lower.slice(from, to).findIndex(word => /^(?:who|which|whose)$/.test(word))
  if (clause <= 0) return { from, to }
  const end = from + clause
  return { from, to: tokens[end - 1]?.text === ',' ? end - 1 : end }
}
