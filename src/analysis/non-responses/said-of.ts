import { speechVerbs } from '../../english/speech-verbs.js'
import type { TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, wordAt } from '../survey/words/words-at.js'

/** "said | it", "says that | they": a pronoun by which a speaker mostly means himself. */
export function isSaidOf(row: TokenRow, at: number): boolean {
  const said = wordAt(row, at - 1) === 'that' ? at - 2 : at - 1
  return /^(?:it|they|he|she|we)$/.test(wordAt(row, at)) && speechVerbs.has(lemmaAt(row, said))
}
