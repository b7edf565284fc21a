import type { Range } from '../../model/range.js'

/**
 * Where the prose prints the words that a correction quotes. White space does not count, nor which quotation marks; nor do
 * capitals, where the words are printed with others alone, as at the head of a sentence.
 *
 * @param occurrence which place is meant, from 1, where the words are printed more than once
 * @returns why the place is not known and what to do, as sentences, where it is not
 */
export function locate(text: string, words: string, occurrence: number | undefined): Range | string {
  const pattern = patternOf(words)
  const printed = (flags: string): Range[] =>
    Array.from(text.matchAll(new RegExp(pattern, flags)), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }))
  const exact = printed('gu')
  const places = exact.length > 0 ? exact : printed('giu')
  const place = places[(occurrence ?? 1) - 1]
  if (places.length === 0)
    return 'The article does not print these words any more. Correct the correction, or remove it.'
  if (place === undefined && places.length === 1)
    return 'The article prints these words only once. Leave "occurrence" out.'
  if (place === undefined)
    return `The article prints these words ${places.length} times only. Say which with "occurrence".`
  if (places.length > 1 && occurrence === undefined) {
    return `The article prints these words ${places.length} times. Say which with "occurrence", or quote more.`
  }
  return place
}

/** Whether the prose prints a name: whole words, with a capital or a figure in them. */
export const printsName = (text: string, name: string): boolean =>
  /[\p{Lu}\d]/u.test(name) && new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)

const patternOf = (words: string): string => words.trim().split(/\s+/).map(anyMarks).join('\\s+')

const anyMarks = (word: string) =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, character => `\\${character}`)
    .replace(/["“”]/g, '["“”]')
    .replace(/['‘’]/g, "['‘’]")
