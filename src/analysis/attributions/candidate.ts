import type { CueCandidate } from './beliefs.js'
import { bestPaths } from './best-paths.js'
import type { ChainScores } from './chain.js'
import type { Encoded } from './encode.js'
import { exp } from './exponential.js'
import { type Marginals, marginals, type Workspace } from './marginals.js'
import { clearPath, placesOf } from './path-places.js'
import type { Segment } from './segments.js'
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

/** Reads source and content off a scored chain of segments. */
export function readCandidate(
  text: Encoded,
  cue: CueCandidate,
  segments: readonly Segment[],
  scores: ChainScores,
  work: Workspace,
): Candidate {
  const believed = marginals(PARTS, scores, work)
  const { labels, score } = bestPaths(PARTS, scores, 1)[0]!
  clearPath(text, labels, segments, cue)
  return {
    cue,
    source: placesOf(text, labels, segments, Part.source),
    content: placesOf(text, labels, segments, Part.content),
    chance: exp(score - believed.logZ),
    beliefs: partBeliefs(cue, segments, believed),
  }
}

/** What is likelier no part of anything than this is left aside, unless it lies between likelier places. */
const LEAST_BELIEVED = 0.01

/** From the first segment that may be a part to the last, the cue and one place more on either side included. */
function partBeliefs(cue: CueCandidate, segments: readonly Segment[], { unary, starts, ends }: Marginals): PartBeliefs {
  const { labels } = PARTS
  const isNear = ({ from, to }: Segment, k: number) =>
    (from < cue.to && to > cue.from) || unary[k * labels + Part.none]! < 1 - LEAST_BELIEVED
  const from = Math.max(segments[0]!.from, segments.find(isNear)!.from - 1)
  const to = Math.min(segments.at(-1)!.to, segments.findLast(isNear)!.to + 1)
  const beliefs = {
    from,
    to,
    inside: new Float32Array((to - from) * labels),
    starts: new Float32Array((to - from + 1) * labels),
    ends: new Float32Array((to - from + 1) * labels),
  }
  const border = (at: number, k: number) => {
    if (at < from || at > to) return
    beliefs.starts.set(starts.subarray(k * labels, (k + 1) * labels), (at - from) * labels)
    beliefs.ends.set(ends.subarray(k * labels, (k + 1) * labels), (at - from) * labels)
  }
  segments.forEach((segment, k) => {
    border(segment.from, k)
    const own = unary.subarray(k * labels, (k + 1) * labels)
    for (let at = Math.max(from, segment.from); at < Math.min(to, segment.to); at++)
      beliefs.inside.set(own, (at - from) * labels)
  })
  border(segments.at(-1)!.to, segments.length)
  return beliefs
}
