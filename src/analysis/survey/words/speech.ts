import { speechVerbs } from '../../../english/speech-verbs.js'
import type { TokenRow } from './token-row.js'
import { wordAt } from './words-at.js'

/** A verb of saying. */
export function isSpeech(row: TokenRow, at: number): boolean {
  const token = row.tokens[at]
  return (
    token?.pos === 'VERB' &&
    (speechVerbs.has(token.lemma.toLowerCase()) || /^(?:said|told|wrote)$/.test(wordAt(row, at)))
  )
}
