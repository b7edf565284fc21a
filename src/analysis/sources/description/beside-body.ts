import { type Body, PRINTINGS } from '../directory/named.js'
import { appositionEnd } from '../words/appositions.js'
import { type Stretch, sentenceEnd, type TokenRow } from '../words/token-row.js'

/** "…, the agency that oversees …" and "…, which conducted the survey" beside a body's name. */
export function besideBody(row: TokenRow, { names }: Body): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    if (row.tokens[name.to]?.text !== ',') continue
    const next = name.to + 1
    if (!/^(?:a|an|the|which|one)$/.test(row.lower[next] ?? '')) continue
    // "shares in Kelmar, which together are worth …"
    const isOfOthers = row.lower.slice(next, next + 3).some(word => /^(?:are|were|have)$/.test(word))
    const end = appositionEnd(row, next, sentenceEnd(row, name.to - 1))
    if (!isOfOthers && end - next > 2) return { from: next, to: end }
  }
  return null
}
