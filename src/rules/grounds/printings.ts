import { nameSuffixes } from '../../english/titles.js'
import type { Range } from '../../model/range.js'
import { grouped } from '../../order/grouped.js'

/** Prepares the question where an article prints the last word of somebody’s name: “Orr” is no word of “Orrel”. */
export function printings(text: string): (name: string) => readonly Range[] {
  let places: ReadonlyMap<string, readonly Range[]> | undefined
  return name => {
    places ??= placesOfWords(text)
    return places.get(lastWord(name) ?? '') ?? []
  }
}

/** “Crane” of “Otto Crane Jr.” */
export const lastWord = (name: string): string | undefined =>
  name.match(WORD)?.findLast(word => !nameSuffixes.has(word.toLowerCase()))

const WORD = /[\p{L}\p{N}]+/gu

const placesOfWords = (text: string): ReadonlyMap<string, readonly Range[]> =>
  grouped([...text.matchAll(WORD)].map(({ 0: word, index: start }) => [word, { start, end: start + word.length }]))
