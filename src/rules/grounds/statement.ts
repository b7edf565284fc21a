import type { Sentence, Token } from '../../model/sentence.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { tokensOf } from './content-tokens.js'

/**
 * Whether a claim states something, with a verb, where others only name what is spoken of (“the plan for the harbour”).
 */
export function isStatement({ claim }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  return tokensOf(claim.content, sentences).some(isFiniteVerb)
}

const isFiniteVerb = ({ pos, text }: Token) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'))
