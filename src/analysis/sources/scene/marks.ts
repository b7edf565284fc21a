import type { Attribution } from '../../../model/attribution.js'
import type { Quotation } from '../../../model/quotation.js'
import type { Range } from '../../../model/range.js'
import { stretchOf, type TokenRow } from '../../survey/words/token-row.js'

/** Where somebody's words stand. */
export interface Marks {
  /** For each token, 1 inside quoted speech. */
  readonly quoted: Uint8Array
  /** For each token, 1 inside the content of an attribution, quoted or not. */
  readonly told: Uint8Array
  /** For each sentence, 1 where it attributes something. */
  readonly cued: Uint8Array
}

/** Marks once for an article what is asked of every token and sentence. */
export function markSpeech(
  row: TokenRow,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Marks {
  const speech = quotations.flatMap(({ kind, parts }) => (kind === 'speech' ? parts : []))
  const contents = attributions.flatMap(({ content }) => content)
  return { quoted: markTokens(row, speech), told: markTokens(row, contents), cued: markCued(row, attributions) }
}

/** For each token, whether it stands in one of some ranges. */
export function markTokens(row: TokenRow, ranges: readonly Range[]): Uint8Array {
  const marked = new Uint8Array(row.tokens.length)
  for (const range of ranges) {
    const { from, to } = stretchOf(row, range)
    marked.fill(1, from, to)
  }
  return marked
}

/** For each sentence, whether a cue or a source stands in it. */
function markCued(row: TokenRow, attributions: readonly Attribution[]): Uint8Array {
  const cued = new Uint8Array(row.sentences.length)
  for (const { cue, source } of attributions)
    for (const range of [...cue, ...source]) cued[row.sentence[stretchOf(row, range).from] ?? 0] = 1
  return cued
}
