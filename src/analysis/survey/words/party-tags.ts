import { partyInitials } from '../../../english/parties.js'
import { sentenceEnd, type TokenRow } from './token-row.js'
import { textAt } from './words-at.js'

/** The longest tag, in tokens: "(D-N.H., the majority leader)". */
const LONGEST = 12

/** Past "(R-Ohio)"; up to what closes ", R-Ohio,". */
export function afterParty(row: TokenRow, at: number): number {
  const { tokens } = row
  if (tokens[at]?.text === '(') {
    for (let to = at + 1; to < at + LONGEST; to++) if (tokens[to]?.text === ')') return to + 1
  } else if (tokens[at]?.text === ',' && partyAt(row, at + 1) && tokens[at + 2]?.text === '-') {
    const end = Math.min(sentenceEnd(row, at) - 1, at + LONGEST)
    for (let to = at + 3; to <= end; to++) if (tokens[to]?.text === ',' || to === end) return to
  }
  return at
}

/** The same of what is a party's tag for certain: neither "(Ohio)" nor "(I rowed)". */
export const afterPartyTag = (row: TokenRow, at: number): number =>
  (row.lower[at] === '(' || row.lower[at] === ',') && /^[-)]$/.test(textAt(row, at + 2)) && partyAt(row, at + 1)
    ? afterParty(row, at)
    : at

/** What "(R-Ohio)" calls somebody. */
export function partyNouns(row: TokenRow, from: number, to: number): Set<string> {
  const member = partyAt(row, from + 1)
  return new Set(to > from && member ? [member] : [])
}

const partyAt = (row: TokenRow, at: number): string | undefined => partyInitials.get(row.lower[at]?.split('-')[0] ?? '')
