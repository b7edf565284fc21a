/** Integer hashes: features are numbers from the start, so that no string is built while an article is read. */

const { imul } = Math

/** FNV-1a over UTF-16 units, case kept. */
export const hashText = (text: string): number => hashFrom(text, 0)

/** The same over the last few of them. */
export const hashEnding = (text: string, length: number): number => hashFrom(text, Math.max(0, text.length - length))

function hashFrom(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193)
  return scramble(hash)
}

/** Joins two values into one, order kept: `join(a, b)` differs from `join(b, a)`. */
export function join(a: number, b: number): number {
  return (imul(a ^ (a >>> 15), 0x2c1b3c6d) + imul(b, 0x297a2d39)) ^ (b >>> 13)
}

/** The key of a feature: which question is asked (`template`), and its answer. */
export function featureKey(template: number, value: number): number {
  return scramble(imul(template + 1, 0x9e3779b1) ^ value)
}

function scramble(value: number): number {
  let hash = imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
