import type { Piece } from '../model/article.js'
import { type Passage, passage } from './passage.js'
import { withSingleSpaces } from './single-spaces.js'

/**
 * The passages of a text below a headline that stands apart from it. One that the text begins with, too, is kept once.
 */
export function headed(headline: readonly Piece[], text: readonly Passage[]): readonly Passage[] {
  const printed = passage('headline', withSingleSpaces(headline))
  if (printed.text === '') return text
  return [printed, ...(text[0]?.text === printed.text ? text.slice(1) : text)]
}
