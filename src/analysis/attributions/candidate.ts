import type { CueCandidate } from './beliefs.js'
import { bestPath, type ChainScores, marginals, type Workspace } from './chain.js'
import type { Encoded } from './encode.js'
import { exp } from './exponential.js'
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

/** What a chain believes of the surroundings of a cue: the chance of each part at each place from `from` on, and of borders. */
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
  const { length } = scores
  const labels = new Uint8Array(length)
  const { logZ, unary, starts, ends } = marginals(PARTS, scores, work)
  const beliefs = {
    from,
    to: from + length,
    inside: Float32Array.from(unary.subarray(0, length * 3)),
    starts: Float32Array.from(starts.subarray(0, length * 3 + 3)),
    ends: Float32Array.from(ends.subarray(0, length * 3 + 3)),
  }
  const chance = exp(bestPath(PARTS, scores, work, labels) - logZ)
  const source: number[] = []
  const content: number[] = []
  for (let k = 0; k < length; k++) {
    const at = from + k
    // a cue is no part of its own source or content, nor is what lies between two blocks
    if ((at >= cue.from && at < cue.to) || text.tag[at] === 0) continue
    if (labels[k] === Part.source) source.push(at)
    if (labels[k] === Part.content) content.push(at)
  }
  return { cue, source, content, chance, beliefs }
}
