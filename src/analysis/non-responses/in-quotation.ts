import { words } from '../../english/words.js'
import type { Attribution } from '../../model/attribution.js'
import { indexAt, inOrder } from '../../order/ranges.js'
import { nounAt } from '../survey/words/noun-kinds.js'
import { rangeOf, type Stretch, stretchOf, type TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { withoutClause } from './beside-party.js'
import { isSaidOf } from './said-of.js'

/**
 * Where "I", "we" or, with no subject, the words themselves begin of “I’m not going to answer that”, “No comment.”; of
 * whoever speaks of himself as another, where that is told: said | it “does not comment”.
 */
export function ownSubject(row: TokenRow, at: number): number | null {
  if (wordAt(row, at) === 'i') return at
  let isThird = THIRD.test(wordAt(row, at))
  for (let before = at - 1; before >= at - LONGEST_AUXILIARY; before--) {
    if (isOpening(row, before)) return isThird ? toldOfItself(row, before, at) : toldOf(row, before)
    if (/^(?:i|we)$/.test(wordAt(row, before))) return before
    if (!AUXILIARY.has(wordAt(row, before)) && tagAt(row, before) !== 'ADV') return null
    isThird ||= THIRD.test(wordAt(row, before))
  }
  return null
}

const isOpening = (row: TokenRow, at: number) => /^(?:["“‘]|'')$/.test(textAt(row, at))
const THIRD = /^(?:does|has|is)$/
const AUXILIARY = words("am are is 're will wo ca can do does have has")
/** In tokens: "’re really". */
const LONGEST_AUXILIARY = 4

/** Not the end of “the film had “nothing to say””. */
const toldOf = (row: TokenRow, mark: number) => (lemmaAt(row, mark - 1) === 'have' ? null : mark + 1)

/** Not “it “has nothing to say””, which is said of a film as well. */
const toldOfItself = (row: TokenRow, mark: number, refused: number) =>
  isSaidOf(row, mark - 1) && wordAt(row, refused) !== 'nothing' ? mark - 1 : null

/** "“The ministry | does not comment on leaks”": a body whose rule is told in a quotation, by whoever speaks for it. */
export function bodyBefore(row: TokenRow, at: number): Stretch | null {
  if (wordAt(row, at) !== 'does' || nounAt(row, at - 1).kind !== 'body') return null
  let from = at - 1
  while (from > at - LONGEST_BODY && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, from - 1))) from--
  return isOpening(row, from - 1) ? { from, to: at } : null
}

/** In tokens: "The Kelmar local education authority". */
const LONGEST_BODY = 6

/** Who says the words that a refusal stands in: prepares that question. */
export function quotedBy(row: TokenRow, attributions: readonly Attribution[]): (refusal: Stretch) => Stretch | null {
  const parts = inOrder(
    attributions.flatMap(({ content, source: [first], manner }) =>
      first ? content.map(part => ({ ...part, source: first, isDirect: manner === 'direct' })) : [],
    ),
  )
  return refusal => {
    const { start } = rangeOf(row, refusal)
    const part = parts[indexAt(parts, start)]
    if (!part || part.end <= start) return null
    const isNear = refusal.from - stretchOf(row, part).from <= LONGEST_LEAD
    return part.isDirect || isNear ? withoutClause(row, stretchOf(row, part.source)) : null
  }
}

/** In tokens: "that he’s “". */
const LONGEST_LEAD = 5
