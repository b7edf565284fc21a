import { nameSuffixes } from '../../english/titles.js'
import type { Range } from '../../model/range.js'

/** Prepares the question where an article prints somebody’s surname, as a word of its own: “Orr” is none in “Orrel”. */
export function surnames(text: string): (name: string) => readonly Range[] {
  let places: ReadonlyMap<string, readonly Range[]> | undefined
  return name => {
    const surname = (name.match(WORD) ?? []).findLast(word => !nameSuffixes.has(word.toLowerCase()))
    if (surname === undefined) return []
    places ??= placesOfWords(text)
    return places.get(surname) ?? []
  }
}

const WORD = /[\p{L}\p{N}]+/gu

function placesOfWords(text: string): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>()
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const place = { start, end: start + word.length }
    const others = places.get(word)
    if (others) others.push(place)
    else places.set(word, [place])
  }
  return places
}
