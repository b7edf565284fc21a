import { firstWhere } from '../order/first-where.js'
import type { CodePoints } from './standoff.js'

const WORD = /[\p{L}\p{N}]+(?:['’.\-–][\p{L}\p{N}]+)*/gu

/** The words of a text, punctuation left out, in Unicode code points. */
export function wordSpans(text: string): CodePoints[] {
  const out: CodePoints[] = []
  let point = 0
  let last = 0
  for (const { index, 0: word } of text.matchAll(WORD)) {
    point += codePoints(text.slice(last, index))
    const length = codePoints(word)
    out.push([point, point + length])
    point += length
    last = index + word.length
  }
  return out
}

/** The numbers of the words that ranges touch. */
export function wordsIn(ranges: readonly CodePoints[], spans: readonly CodePoints[]): Set<number> {
  const out = new Set<number>()
  for (const [start, end] of ranges) {
    for (let k = firstWhere(spans, ([, to]) => to > start); k < spans.length && spans[k]![0] < end; k++) out.add(k)
  }
  return out
}

/** Whether two sets hold the same. */
export const equal = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every(item => other.has(item))

const codePoints = (text: string) => {
  let count = 0
  for (const _ of text) count++
  return count
}
