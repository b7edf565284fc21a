import type { CueCandidate } from './beliefs.js'
import { bestPaths } from './best-paths.js'
import type { ChainScores } from './chain.js'
import type { Encoded } from './encode.js'
import { exp } from './exponential.js'
import { marginals, type Workspace } from './marginals.js'
import { clearPath, placesOf } from './path-places.js'
import { PARTS, Part } from './stages.js'

/** A cue with what it attributes, as places. */
export interface Candidate {
  readonly cue: CueCandidate
  readonly source: readonly number[]
  readonly content: readonly number[]
  /** The chance that source and content are exactly these, given the cue. */
  readonly chance: number
  readonly beliefs: PartBeliefs
}

/**
 * What a chain believes of the surroundings of a cue: the chance
 * of each part at each place from `from` on, and of borders.
 */
export interface PartBeliefs {
  readonly from: number
  readonly to: number
  /** `[(place - from) * 3 + part]` */
  readonly inside: Float32Array
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** Reads source and content off a scored chain that runs over the places from `from` on. */
export function readCandidate(
  text: Encoded,
  cue: CueCandidate,
  from: number,
  scores: ChainScores,
  work: Workspace,
): Candidate {
  const { logZ, unary, starts, ends } = marginals(PARTS, scores, work)
  const near = believedStretch(unary, scores.length, cue.from - from, cue.to - from)
  const row = near.from * PARTS.labels
  const size = (near.to - near.from) * PARTS.labels
  const beliefs = {
    from: from + near.from,
    to: from + near.to,
    inside: new Float32Array(unary.subarray(row, row + size)),
    starts: new Float32Array(starts.subarray(row, row + size + PARTS.labels)),
    ends: new Float32Array(ends.subarray(row, row + size + PARTS.labels)),
  }
  const { labels, score } = bestPaths(PARTS, scores, 1)[0]!
  clearPath(text, cue, from, labels)
  return {
    cue,
    source: placesOf(labels, Part.source, from),
    content: placesOf(labels, Part.content, from),
    chance: exp(score - logZ),
    beliefs,
  }
}

/** What is likelier no part of anything than this is left aside, unless it lies between likelier places. */
const LEAST_BELIEVED = 0.01

/** From the first place that may be a part to the last, the cue and one place more on either side included. */
function believedStretch(
  unary: Float64Array,
  length: number,
  cueFrom: number,
  cueTo: number,
): { from: number; to: number } {
  const isPart = (k: number) => unary[k * PARTS.labels + Part.none]! < 1 - LEAST_BELIEVED
  let from = 0
  while (from < cueFrom && !isPart(from)) from++
  let to = length
  while (to > cueTo && !isPart(to - 1)) to--
  return { from: Math.max(0, from - 1), to: Math.min(length, to + 1) }
}
