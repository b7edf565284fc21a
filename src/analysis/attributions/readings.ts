import type { CueCandidate } from './beliefs.js'
import { bestPaths } from './best-paths.js'
import type { ChainScores } from './chain.js'
import type { Encoded } from './encode.js'
import { clearPath, placesOf } from './path-places.js'
import type { Borders } from './segments.js'
import { PARTS, Part } from './stages.js'

/** One way to read the surroundings of a cue: which places are its source, which its content. */
export interface Reading {
  readonly source: readonly number[]
  readonly content: readonly number[]
  /** How good the chain finds it, as the logarithm of its chance. */
  readonly merit: number
}

/** How many readings of a cue are weighed against each other. */
const READINGS = 8

/**
 * The best readings of a scored chain of segments, the best first.
 *
 * @param logZ logarithm of the sum over all paths, so that merits are chances
 */
export function readingsOf(
  text: Encoded,
  cue: CueCandidate,
  borders: Borders,
  scores: ChainScores,
  logZ: number,
): Reading[] {
  const seen: Uint8Array[] = []
  const out: Reading[] = []
  for (const { labels, score } of bestPaths(PARTS, scores, READINGS)) {
    clearPath(text, labels, borders, cue)
    // paths that differ within the cue alone are one reading
    if (seen.some(other => isSame(other, labels))) continue
    seen.push(labels)
    out.push({
      source: placesOf(text, labels, borders, Part.source),
      content: placesOf(text, labels, borders, Part.content),
      merit: score - logZ,
    })
  }
  return out
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  for (let k = 0; k < one.length; k++) if (one[k] !== other[k]) return false
  return true
}
