import type { Range } from '../../../model/range.js'
import type { Sentence, Token } from '../../../model/sentence.js'
import { joined } from '../../../order/joined.js'
import { wordAt } from './words-at.js'

/** How much of a sentence, in tokens, is looked at: what is longer is no prose. */
export const LONGEST_SENTENCE = 200

/** Places in a token row, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** All tokens of an article in one row, so that a phrase can look to its left and right. */
export interface TokenRow {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Lower case, curly apostrophes straightened, a final period dropped: "mr", "u.s", "o'neill"; "i" of "I'm". */
  readonly lower: readonly string[]
  /** For each token, the index of its sentence. */
  readonly sentence: Int32Array
  /** For each sentence, its first token; one more entry for the end. */
  readonly first: readonly number[]
  readonly sentences: readonly Sentence[]
}

/** The tokens of all sentences, one after the other. */
export function layTokens(text: string, sentences: readonly Sentence[]): TokenRow {
  const tokens = joined(sentences.map(each => each.tokens))
  const sentence = new Int32Array(tokens.length)
  const first: number[] = []
  let at = 0
  sentences.forEach((each, index) => {
    first.push(at)
    sentence.fill(index, at, at + each.tokens.length)
    at += each.tokens.length
  })
  return { text, tokens, lower: tokens.map(plain), sentence, first: [...first, at], sentences }
}

function plain(token: Token): string {
  const word = token.text.toLowerCase().replace('’', "'")
  // which the tagger leaves in one piece
  if (word === "i'm") return 'i'
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
}

/**
 * The first token that ends after `offset`: the one that holds it, or the next.
 * Written out, since it is asked so often that a function called for each token looked at would show in the time.
 */
export function tokenAt(row: TokenRow, offset: number): number {
  let low = 0
  let high = row.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row.tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that a range of the prose touches. */
export function stretchOf(row: TokenRow, range: Range): Stretch {
  const from = tokenAt(row, range.start)
  let to = from
  while (to < row.tokens.length && (row.tokens[to] as Token).start < range.end) to++
  return { from, to }
}

/** Where a stretch stands in the prose, in UTF-16 units; empty and behind the last token where it has none. */
export function rangeOf(row: TokenRow, { from, to }: Stretch): Range {
  const start = row.tokens[from]?.start ?? row.text.length
  return { start, end: to > from ? (row.tokens[to - 1] as Token).end : start }
}

/** The prose of a stretch, its line breaks as spaces. */
export function textOf(row: TokenRow, stretch: Stretch): string {
  const { start, end } = rangeOf(row, stretch)
  return row.text.slice(start, end).replace(/\s+/g, ' ')
}

/** The first token behind the sentence of a token. */
export function sentenceEnd(row: TokenRow, at: number): number {
  return row.first[(row.sentence[at] ?? -1) + 1] ?? row.tokens.length
}

/** The first token of the sentence of a token. */
export function sentenceStart(row: TokenRow, at: number): number {
  return row.first[row.sentence[at] ?? 0] ?? 0
}

/** All tokens of a sentence, by its index. */
export function wholeSentence(row: TokenRow, sentence: number): Stretch {
  return { from: row.first[sentence] ?? 0, to: row.first[sentence + 1] ?? row.tokens.length }
}

/** The block that a token stands in, by its index; undefined past the last. */
export function blockAt({ sentence, sentences }: TokenRow, at: number): number | undefined {
  return sentences[sentence[at] ?? -1]?.block
}

/** The first place of a word in a stretch, or -1. */
export function placeOf(row: TokenRow, { from, to }: Stretch, word: string): number {
  for (let at = from; at < to; at++) if (row.lower[at] === word) return at
  return -1
}

/** Whether two stretches share a token. */
export function overlaps(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.from < other.to && other.from < one.to
}

/** Whether any verb stands in a stretch. */
export const hasVerb = (row: TokenRow, stretch: Stretch): boolean => holdsTag(row, stretch, /^(?:AUX|VERB)$/)

/** Whether every token of a stretch is tagged as one of some parts of speech. */
export const areAllTagged = (row: TokenRow, { from, to }: Stretch, tags: RegExp): boolean =>
  row.tokens.slice(from, to).every(({ pos }) => tags.test(pos))

/** Whether any is. */
export const holdsTag = (row: TokenRow, { from, to }: Stretch, tags: RegExp): boolean =>
  row.tokens.slice(from, to).some(({ pos }) => tags.test(pos))

/** True where no space stands between a token and the next. */
export function touchesNext(row: TokenRow, at: number): boolean {
  return row.tokens[at]?.end === row.tokens[at + 1]?.start
}

/** "mother-in-law" at "law", in lower case: the tagger parts most words at their hyphens. */
export function wholeWord(row: TokenRow, at: number): string {
  if (row.lower[at - 1] !== '-') return wordAt(row, at)
  let from = at
  while (row.lower[from - 1] === '-' && touchesNext(row, from - 1) && touchesNext(row, from - 2)) from -= 2
  return row.lower.slice(from, at + 1).join('')
}

const POSSESSIVE = new Set(["'s", "'"])
/** "'s" or "'" right behind a word. */
export function isPossessive(row: TokenRow, at: number): boolean {
  return POSSESSIVE.has(wordAt(row, at)) && at > 0 && touchesNext(row, at - 1)
}
