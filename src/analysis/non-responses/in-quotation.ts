import { words } from '../../english/words.js'
import type { Attribution } from '../../model/attribution.js'
import { indexAt, inOrder } from '../../order/ranges.js'
import { rangeOf, type Stretch, stretchOf, type TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { withoutClause } from './beside-party.js'

/** Where "I", "we" or, with no subject, the words themselves begin of “I’m not going to answer that”, “No comment”. */
export function ownSubject(row: TokenRow, at: number): number | null {
  if (wordAt(row, at) === 'i') return at
  for (let before = at - 1; before >= at - LONGEST_AUXILIARY; before--) {
    // not the end of “the film had “nothing to say””
    if (OPENING.test(textAt(row, before))) return lemmaAt(row, before - 1) === 'have' ? null : before + 1
    if (/^(?:i|we)$/.test(wordAt(row, before))) return before
    if (!AUXILIARY.has(wordAt(row, before)) && tagAt(row, before) !== 'ADV') return null
  }
  return null
}

const OPENING = /^(?:["“‘]|'')$/
const AUXILIARY = words("am are 're will wo ca can do have")
/** In tokens: "’re really". */
const LONGEST_AUXILIARY = 4

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
