import type { Name } from '../names/name.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { tagAt } from '../words/words-at.js'

/** The words of a source, made ready for questions of where its parties part. */
export interface PartyWords {
  readonly row: TokenRow
  /** The names inside, in order. */
  readonly names: readonly Name[]
  /** Whether a preposition stands behind one token and before another. */
  readonly hasPreposition: (behind: number, before: number) => boolean
  /** Whether a comma stands from one token on and before another. */
  readonly hasComma: (from: number, before: number) => boolean
}

/** Prepares the words of a source. */
export function partyWords(row: TokenRow, stretch: Stretch, names: readonly Name[]): PartyWords {
  const prepositions = countUpTo(stretch, at => tagAt(row, at) === 'ADP')
  const commas = countUpTo(stretch, at => row.lower[at] === ',')
  return {
    row,
    names,
    hasPreposition: (behind, before) => prepositions(before) > prepositions(behind + 1),
    hasComma: (from, before) => commas(before) > commas(from),
  }
}

/** How many tokens of a stretch, up to one of them, are of a kind: counted once, since it is asked at each "and". */
function countUpTo({ from, to }: Stretch, isOfKind: (at: number) => boolean): (at: number) => number {
  const counts = [0]
  for (let at = from; at < to; at++) counts.push((counts[at - from] ?? 0) + (isOfKind(at) ? 1 : 0))
  return at => counts[Math.min(Math.max(at, from), to) - from] ?? 0
}
