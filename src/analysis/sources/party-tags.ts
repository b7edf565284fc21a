import type { TokenRow } from './token-row.js'

/** Past "(R-Ohio)". */
export function afterParty(row: TokenRow, at: number): number {
  if (row.tokens[at]?.text !== '(') return at
  for (let to = at + 1; to < at + 12; to++) if (row.tokens[to]?.text === ')') return to + 1
  return at
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['i', 'independent'],
])

export function partyNouns(row: TokenRow, from: number, to: number): Set<string> {
  const party = to > from ? PARTIES.get((row.lower[from + 1] ?? '').slice(0, 1)) : undefined
  return new Set(party && /^[dri](?:-|$)/.test(row.lower[from + 1] ?? '') ? [party] : [])
}
