import type { CueCandidate } from './beliefs.js'
import { bestPaths } from './best-paths.js'
import type { ChainScores } from './chain.js'
import type { Encoded } from './encode.js'
import { PARTS, Part } from './stages.js'

/** One way to read the surroundings of a cue: which places are its source, which its content. */
export interface Reading {
  readonly source: readonly number[]
  readonly content: readonly number[]
  /** How good the chain finds it, as the logarithm of its chance. */
  readonly merit: number
}

/** How many readings of a cue are weighed against each other. */
export const READINGS = 8

/**
 * The best readings of a scored chain that runs over the places from `from` on, the best first.
 *
 * @param logZ logarithm of the sum over all paths, so that merits are chances
 */
export function readingsOf(
  text: Encoded,
  cue: CueCandidate,
  from: number,
  scores: ChainScores,
  logZ: number,
): Reading[] {
  const out = new Map<string, Reading>()
  for (const { labels, score } of bestPaths(PARTS, scores, READINGS)) {
    const source: number[] = []
    const content: number[] = []
    labels.forEach((label, k) => {
      const at = from + k
      // a cue is no part of its own source or content, nor is what lies between two blocks
      if (label === Part.none || (at >= cue.from && at < cue.to) || text.tag[at] === 0) return
      if (label === Part.source) source.push(at)
      else content.push(at)
    })
    // paths that differ within the cue alone are one reading
    const key = `${source.join()}|${content.join()}`
    if (!out.has(key)) out.set(key, { source, content, merit: score - logZ })
  }
  return [...out.values()]
}
