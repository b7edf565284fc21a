import { mediaNouns, outletNouns, outlets } from '../../english/outlets.js'
import { askers, newsroomRequests } from '../../english/refusals.js'
import { CAPITAL } from '../sources/capitals.js'
import type { TokenRow } from '../sources/token-row.js'

/** "Reporters", "The Ledger", "the newspaper": a word for who asks for the news. */
export function isAsker(row: TokenRow, at: number): boolean {
  const word = row.lower[at] ?? ''
  if (askers.has(word) || mediaNouns.has(word) || outlets.has(word)) return true
  return outletNouns.has(word) && CAPITAL.test(row.tokens[at]?.text ?? '')
}

/** In tokens, from "when" to "asked" in "when the Harbor Courier first asked". */
const LONGEST_ASKER = 6

/** After "when": "reached by phone", "we asked", "the Courier asked". */
export function isAsked(row: TokenRow, at: number, limit: number): boolean {
  if (ASKED.test(row.lower[at] ?? '')) return true
  let asker = false
  for (let i = at; i < Math.min(limit, at + LONGEST_ASKER); i++) {
    if (asker && ASKED.test(row.lower[i] ?? '')) return true
    asker ||= isAsker(row, i)
  }
  return false
}

const ASKED = /^(?:approached|asked|contacted|questioned|reached)$/

/** In this sentence or the one before, up to a place, a newsroom's request: "The questions went to the bank. It did not respond." */
export function wasAsked(row: TokenRow, at: number): boolean {
  const sentence = row.sentence[at] ?? 0
  const from = row.first[Math.max(0, sentence - 1)] ?? 0
  return (
    row.lower.slice(Math.max(from, at - LONGEST_ASKING), at).some(word => newsroomRequests.has(word)) ||
    opensAsked(row, row.first[sentence] ?? 0, at)
  )
}

/** "Asked about the fire, the bank", "The bank, asked about the fire," */
function opensAsked(row: TokenRow, from: number, to: number): boolean {
  for (let at = Math.max(from, to - LONGEST_ASKING); at < to; at++)
    if (ASKED.test(row.lower[at] ?? '') && (at === from || row.tokens[at - 1]?.text === ',')) return true
  return false
}

/** In tokens. */
const LONGEST_ASKING = 60
