import { hintsOfWithholding, withholdings } from '../../../english/withheld-names.js'

/** The words that a name is withheld, as a place in plain text. */
export interface Wording {
  readonly index: number
  readonly length: number
}

/** The words as the patterns expect them, unchanged in length. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replaceAll("n't", ' nt').replace(/\s/g, ' ')

/** Whether a stretch of prose may hold a wording: most hold none, and need not be searched for all of them. */
export const mayWithhold = (printed: string): boolean => hintsOfWithholding.test(printed.toLowerCase())

/** The wording that begins first in plain text, from a place on; null where there is none. */
export function firstWording(text: string, from: number): Wording | null {
  const rest = text.slice(from)
  let first: RegExpExecArray | null = null
  for (const wording of withholdings) {
    const found = wording.exec(rest)
    if (found && (first === null || found.index < first.index)) first = found
  }
  return first && { index: from + first.index, length: first[0].length }
}
