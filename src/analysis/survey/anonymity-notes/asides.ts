import type { Range } from '../../../model/range.js'
import type { Sentence } from '../../../model/sentence.js'
import { grouped } from '../../../order/grouped.js'
import { rangeOf, type Stretch, sentenceEnd, sentenceStart, stretchOf, type TokenRow } from '../words/token-row.js'
import { isVerbAt } from '../words/words-at.js'
import { isBesideSubject } from './beside-subject.js'
import type { AnonymityNote } from './notes.js'

/**
 * "A woman | who asked not to be named because she feared her boss | said …", "…, she said |, speaking on condition of
 * anonymity |.": the notes that part a subject from its verb, or that a comma sets off, with the commas around them. What
 * somebody is called has verbs of its own, which put nothing forward.
 */
export function asidesAmong(row: TokenRow, notes: readonly AnonymityNote[]): Stretch[] {
  return notes.flatMap(note => asideOf(row, note) ?? [])
}

function asideOf(row: TokenRow, of: AnonymityNote): Stretch | null {
  if (!isBesideSubject(row, of)) return null
  const note = stretchOf(row, of.reason)
  const isSetOff = row.lower[note.from - 1] === ','
  const from = isSetOff ? note.from - 1 : note.from
  if (from <= (row.first[of.sentence] ?? 0)) return null
  const behind = row.lower[note.to] === ',' ? note.to + 1 : note.to
  const isBeforeVerb = behind < sentenceEnd(row, from) && isVerbAt(row, behind)
  if (isBeforeVerb) return { from, to: isClosing(row, from) ? note.to : behind }
  return isSetOff && /^[,.;]$/.test(row.lower[note.to] ?? '') ? { from, to: note.to } : null
}

/** Whether a comma closes what another has opened, too: "the clerk, 41 |,", "one of them, a clerk |,". */
function isClosing(row: TokenRow, comma: number): boolean {
  let at = comma - 1
  while (at > sentenceStart(row, comma) && row.lower[at] !== ',' && !isVerbAt(row, at)) at--
  return row.lower[at] === ','
}

/** The sentences as they read without the asides. */
export function withoutAsides(row: TokenRow, asides: readonly Stretch[]): readonly Sentence[] {
  if (asides.length === 0) return row.sentences
  const inSentence = grouped(asides.map(aside => [row.sentence[aside.from] ?? -1, aside]))
  return row.sentences.map((sentence, index) => {
    const mine = inSentence.get(index)
    if (!mine) return sentence
    const first = row.first[index] ?? 0
    const tokens = sentence.tokens.filter((_, i) => !mine.some(({ from, to }) => first + i >= from && first + i < to))
    return { ...sentence, tokens }
  })
}

/** Makes of the range of a source one that reaches to the end of the aside on it. */
export function upToAside(row: TokenRow, asides: readonly Stretch[]): (source: Range) => Range {
  const ends = new Map(asides.map(aside => [row.tokens[aside.from - 1]?.end, rangeOf(row, aside).end]))
  return ({ start, end }) => ({ start, end: ends.get(end) ?? end })
}
