import type { PartOfSpeech, Token } from '../../../model/sentence.js'

type Tokens = { readonly tokens: readonly (Token | undefined)[] }

/** The word at a place as rows keep it (lower case, "mr" without its period); empty beyond the row's ends. */
export function wordAt({ lower }: { readonly lower: readonly string[] }, at: number): string {
  return lower[at] ?? ''
}

/** The word at a place as printed; empty beyond the row's ends. */
export function textAt({ tokens }: Tokens, at: number): string {
  return tokens[at]?.text ?? ''
}

/** The base form of the word at a place, in lower case; empty beyond the row's ends. */
export function lemmaAt({ tokens }: Tokens, at: number): string {
  return tokens[at]?.lemma.toLowerCase() ?? ''
}

/** Whether the word at a place is printed with a capital. */
export const hasCapital = (row: Tokens, at: number): boolean => isCapitalized(textAt(row, at))

/** Whether a word is printed with a capital. It is asked of every word, and most need no pattern. */
export function isCapitalized(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Whether a verb or an auxiliary stands at a place. */
export function isVerbAt(row: Tokens, at: number): boolean {
  const tag = tagAt(row, at)
  return tag === 'AUX' || tag === 'VERB'
}

/** Whether a common or a proper noun stands at a place. */
export function isNounAt(row: Tokens, at: number): boolean {
  const tag = tagAt(row, at)
  return tag === 'NOUN' || tag === 'PROPN'
}

/** Whether an adjective or a noun stands at a place: what a phrase holds before its head, and the head itself. */
export const isNominalAt = (row: Tokens, at: number): boolean => isNounAt(row, at) || tagAt(row, at) === 'ADJ'

/** The last of the nominals behind a place, before a limit; the place itself where none stands there. */
export function lastNominal(row: Tokens, at: number, limit = Number.POSITIVE_INFINITY): number {
  let last = at
  while (last + 1 < limit && isNominalAt(row, last + 1)) last++
  return last
}

/** Past one adverb: "once" of "Quill once said". */
export const pastAdverb = (row: Tokens, at: number): number => (tagAt(row, at) === 'ADV' ? at + 1 : at)

/** The part of speech at a place; empty beyond the row's ends. */
export function tagAt({ tokens }: Tokens, at: number): PartOfSpeech | '' {
  return tokens[at]?.pos ?? ''
}
