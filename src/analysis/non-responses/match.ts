import { weekdays } from '../../english/calendar.js'
import { negations } from '../../english/function-words.js'
import { refusalAdverbs } from '../../english/refusals.js'
import { isDeterminer } from '../sources/words/post-nouns.js'
import { isPossessive, placeOf, type Stretch, type TokenRow } from '../sources/words/token-row.js'
import { lemmaAt, tagAt, textAt, wordAt } from '../sources/words/words-at.js'
import type { Gap, Step } from './frames.js'
import { partyNamed } from './party-behind.js'

/** Where the words of a frame end, and whom they name. */
export interface Match {
  readonly to: number
  readonly party: Stretch | null
}

/** Reads a frame from a place on; null where other words stand there. */
export function matchAt(row: TokenRow, steps: readonly Step[], at: number, limit: number): Match | null {
  const named: { party: Stretch | null } = { party: null }
  const to = endOf(row, steps, 0, at, limit, named)
  return to < 0 ? null : { to, ...named }
}

function endOf(
  row: TokenRow,
  steps: readonly Step[],
  index: number,
  at: number,
  limit: number,
  named: { party: Stretch | null },
): number {
  const step = steps[index]
  if (!step) return at
  if (step.kind === 'behind') {
    const isThere = endOf(row, step.steps, 0, at, limit, named) >= 0
    return isThere === step.isAbsent ? -1 : endOf(row, steps, index + 1, at, limit, named)
  }
  if (step.kind === 'party') {
    const party = partyNamed(row, at, limit)
    if (!party) return -1
    named.party = party.whose
    return endOf(row, steps, index + 1, party.to, limit, named)
  }
  const end = Math.min(limit, at + LONGEST_GAP)
  for (let place = at; place >= 0 && place < end; place = past(row, place, limit, step.gap)) {
    if (!stands(row, place, step.words)) continue
    const to = endOf(row, steps, index + 1, place + 1, limit, named)
    if (to >= 0) return to
  }
  return -1
}

/** In tokens, between two words of a frame. */
const LONGEST_GAP = 9

/** A word of a list, or a form of one. */
const stands = (row: TokenRow, at: number, words: ReadonlySet<string>): boolean =>
  words.has(wordAt(row, at)) || words.has(lemmaAt(row, at))

/** Behind what may stand between two words, or -1 where it may not. */
export function past(row: TokenRow, at: number, limit: number, gap: Gap = 'adverbs'): number {
  const tag = tagAt(row, at)
  if (gap === 'any') return tag === 'PUNCT' ? -1 : at + 1
  if (gap === 'described' && (DESCRIBING.test(tag) || isPossessive(row, at))) return at + 1
  const word = wordAt(row, at)
  if (negations.has(word)) return -1
  if (tag === 'ADV' || refusalAdverbs.has(word) || weekdays.has(word) || OPENING.test(textAt(row, at))) return at + 1
  return word === ',' ? pastAside(row, at, limit) : pastChannel(row, at)
}

const DESCRIBING = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/
/** “had ‘nothing to add’” */
const OPENING = /^(?:["“‘]|'')$/

/** Behind "through a spokesman", "on Monday" before a "to". */
function pastChannel(row: TokenRow, at: number): number {
  if (!/^(?:for|on|through|via)$/.test(wordAt(row, at))) return -1
  const to = isDeterminer(row, at + 1) ? at + 3 : at + 2
  return row.lower[to] === 'to' ? to : -1
}

/** Behind ", however,", ", through a lawyer,". */
function pastAside(row: TokenRow, at: number, limit: number): number {
  if (!/^(?:ADP|ADV)$/.test(tagAt(row, at + 1))) return -1
  const close = placeOf(row, { from: at + 2, to: Math.min(limit, at + LONGEST_GAP) }, ',')
  return close < 0 ? -1 : close + 1
}
