import { negations } from '../../english/function-words.js'
import { firmlyRefused, questioned } from '../../english/refusals.js'
import { words } from '../../english/words.js'
import type { Attribution } from '../../model/attribution.js'
import { indexAt, inOrder } from '../../order/ranges.js'
import { rangeOf, type Stretch, stretchOf, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, textAt, wordAt } from '../sources/words/words-at.js'
import { withoutClause } from './beside-party.js'
import { canAnswer, partyBehind } from './party-behind.js'
import { createRefusal, pastAdverbs, pastNothing, type Refusal } from './refusal.js'

/** "“I’m not going to answer that,” she said", "“No comment,” he wrote": whoever is quoted speaks of himself. */
export function ownRefusal(row: TokenRow, at: number, limit: number): Refusal | null {
  const to = refusedUntil(row, at, limit)
  if (to === null) return null
  const from = ownSubject(row, at)
  return from === null ? null : createRefusal(from, to, 'declined', null, true)
}

/** Where "no comment", "nothing to add", "not going to answer" and "cannot comment" end. */
function refusedUntil(row: TokenRow, at: number, limit: number): number | null {
  const word = wordAt(row, at)
  if (word === 'no') return row.lower[at + 1] === 'comment' ? at + 2 : null
  if (word === 'nothing') return nothingUntil(row, at)
  if (!negations.has(word)) return null
  let verb = pastAdverbs(row, at + 1, limit)
  const isMeant = /^(?:going|want|wish)$/.test(wordAt(row, verb))
  if (isMeant && row.lower[verb + 1] === 'to') verb += 2
  const auxiliary = isMeant ? 'will' : wordAt(row, at - 1)
  return verb < limit && refuses(row, verb, limit, auxiliary) ? verb + 1 : null
}

/** Where "nothing more to say" ends; not "nothing to say to my rival", nor of what a film had “nothing to say”. */
function nothingUntil(row: TokenRow, at: number): number | null {
  if (OPENING.test(textAt(row, at - 1)) && HAD.test(wordAt(row, at - 2)) && hadBefore(row, at - 1) === null) return null
  const to = pastNothing(row, at)
  const verb = row.lower[to] === 'to' ? wordAt(row, to + 1) : ''
  return verb === 'add' || (verb === 'say' && row.lower[to + 2] !== 'to') ? to + 2 : null
}

/** What is not done: whoever cannot discuss a thing or answer may not know it. */
function refuses(row: TokenRow, at: number, limit: number, auxiliary: string): boolean {
  const verb = wordAt(row, at)
  const next = wordAt(row, at + 1)
  if (firmlyRefused.has(verb)) return true
  const isAble = /^can?$/.test(auxiliary)
  if (verb === 'discuss') return !isAble || questioned.has(next)
  if (isAble) return false
  if (verb === 'answer') return questioned.has(next) || tagAt(row, at + 1) === 'PUNCT'
  if (/^(?:get|go)$/.test(verb) && next === 'into') return questioned.has(wordAt(row, at + 2))
  return verb === 'speak' && next === 'to' && !canAnswer(row, partyBehind(row, at + 2, limit))
}

/** Where "I", "we" or, with no subject, the words themselves begin; "he" of "he had “nothing to add”". */
function ownSubject(row: TokenRow, at: number): number | null {
  for (let before = at - 1; before >= at - LONGEST_AUXILIARY; before--) {
    if (OPENING.test(textAt(row, before))) return hadBefore(row, before) ?? before + 1
    if (OWN.has(wordAt(row, before))) return before
    if (!AUXILIARY.has(wordAt(row, before)) && tagAt(row, before) !== 'ADV') return null
  }
  return null
}

/** "he" of "he had “nothing to add”", where the marks begin at a place. */
const hadBefore = (row: TokenRow, mark: number): number | null =>
  HAD.test(wordAt(row, mark - 1)) && /^(?:he|it|she|they)$/.test(wordAt(row, mark - 2)) ? mark - 2 : null

const HAD = /^(?:had|has|have)$/
const OPENING = /^(?:["“‘]|'')$/
const OWN = words("i i'm we")
const AUXILIARY = words("am are 're will wo ca can do have had")
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
