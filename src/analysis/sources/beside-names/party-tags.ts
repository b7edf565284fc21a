import { partyInitials } from '../../../english/parties.js'
import type { TokenRow } from '../words/token-row.js'

/** Past "(R-Ohio)". */
export function afterParty(row: TokenRow, at: number): number {
  if (row.tokens[at]?.text !== '(') return at
  for (let to = at + 1; to < at + 12; to++) if (row.tokens[to]?.text === ')') return to + 1
  return at
}

/** What "(R-Ohio)" calls somebody. */
export function partyNouns(row: TokenRow, from: number, to: number): Set<string> {
  const member = partyInitials.get(row.lower[from + 1]?.split('-')[0] ?? '')
  return new Set(to > from && member ? [member] : [])
}
