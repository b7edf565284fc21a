import { isTitleCase } from '../../sentences/title-case.js'
import type { TokenRow } from './token-row.js'

/** Whether a token stands in a sentence in title case. */
export function isInTitleCase({ sentences, sentence }: TokenRow, at: number): boolean {
  const around = sentences[sentence[at] ?? 0]
  return around !== undefined && isTitleCase(around.tokens)
}
