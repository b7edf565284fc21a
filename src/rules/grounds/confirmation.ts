import type { Range } from '../../model/range.js'
import type { Sentence } from '../../model/sentence.js'
import { indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'

/**
 * What a newsroom does, or says that it could not do, with what it was told or another outlet reported; or what those
 * do whom it concerns.
 */
const CHECKING = new Set(
  'confirm verify corroborate authenticate deny dispute refute rebut discredit debunk'.split(' '),
)

/**
 * Whether somebody confirms something, or fails to, around a claim; what the claim itself says does not count.
 *
 * @param reach how many sentences behind the claim's first one are looked at
 */
export function isChecked({ claim, at }: ClaimGrounds, sentences: readonly Sentence[], reach: number): boolean {
  const first = indexAt(sentences, at.start)
  const isOutside = ({ start }: Range) => !claim.content.some(part => part.start <= start && start < part.end)
  return sentences
    .slice(Math.max(0, first), first + 1 + reach)
    .some(({ tokens }) => tokens.some(token => CHECKING.has(token.lemma) && isOutside(token)))
}
