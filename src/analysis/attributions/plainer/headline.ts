import type { Token } from '../../../model/sentence.js'

/** In tokens: what is longer is no headline. */
const LONGEST_HEADLINE = 24

/** Whether words are a line that no full stop closes, as headlines are. */
export const isHeadline = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST_HEADLINE &&
  !/^[.?!:…]$/.test(tokens.findLast(({ text }) => !/^["”'’]$/.test(text))?.text ?? '.')
