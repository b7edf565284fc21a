import type { Stretch, TokenRow } from '../survey/words/token-row.js'
import type { Frame, Step } from './frames.js'
import { LONGEST_GAP, past, standsPast } from './gaps.js'
import { partyNamed } from './party-behind.js'

/** Where the words of a frame end, and who did not answer, where they name it. */
export interface Match {
  readonly to: number
  readonly party: Stretch | null
}

/** Reads the words of a frame from a place on; null where others stand there. */
export function matchAt(row: TokenRow, steps: readonly Step[], at: number, limit: number): Match | null {
  const named: { party: Stretch | null } = { party: null }
  const to = endOf(row, steps, 0, at, limit, named)
  return to < 0 ? null : { to, ...named }
}

/**
 * Reads a frame at a place; null where it does not hold.
 *
 * @param from where the refusal begins of which it tells
 */
export function heldAt(
  row: TokenRow,
  { steps, conditions }: Frame<unknown>,
  from: number,
  at: number,
  limit: number,
): Match | null {
  const matched = matchAt(row, steps, at, limit)
  let party = matched?.party ?? null
  for (const holds of matched ? conditions : []) {
    const answer = holds(row, { from, to: matched?.to ?? at, party }, limit)
    if (answer === false) return null
    if (answer !== true) party = answer
  }
  return matched && { ...matched, party }
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
  let place = standsPast(row, at, end, step.words, step.gap)
  while (place >= 0) {
    const to = endOf(row, steps, index + 1, place + 1, limit, named)
    if (to >= 0) return to
    place = standsPast(row, past(row, place, end, step.gap), end, step.words, step.gap)
  }
  return -1
}
