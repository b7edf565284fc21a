import type { CueCandidate } from './beliefs.js'
import { bestPaths } from './best-paths.js'
import type { ChainScores } from './chain.js'
import type { Encoded } from './encode.js'
import { exp } from './exponential.js'
import { logOfSum, type Marginals, marginals, type Workspace } from './marginals.js'
import { clearPath, placesOf } from './path-places.js'
import type { Borders } from './segments.js'
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
interface PartBeliefs {
  readonly from: number
  readonly to: number
  /** `[(place - from) * labels + part]` */
  readonly inside: Float32Array
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** Reads source and content off a scored chain of segments. */
export function readCandidate(
  text: Encoded,
  cue: CueCandidate,
  borders: Borders,
  scores: ChainScores,
  work: Workspace,
): Candidate {
  const believed = marginals(PARTS, scores, work)
  const { labels, score } = bestPaths(PARTS, scores, 1)[0]!
  clearPath(text, labels, borders, cue)
  return {
    cue,
    source: placesOf(text, labels, borders, Part.source),
    content: placesOf(text, labels, borders, Part.content),
    chance: exp(score - logOfSum(PARTS, scores.length, work)),
    beliefs: partBeliefs(cue, borders, believed),
  }
}

/** What is likelier no part of anything than this is left aside, unless it lies between likelier places. */
const LEAST_BELIEVED = 0.01

/** From the first segment that may be a part to the last, the cue and one place more on either side included. */
function partBeliefs(cue: CueCandidate, borders: Borders, { unary, starts, ends }: Marginals): PartBeliefs {
  const { labels } = PARTS
  const isNear = (k: number) =>
    (borders[k]! < cue.to && borders[k + 1]! > cue.from) || unary[k * labels + Part.none]! < 1 - LEAST_BELIEVED
  const last = borders.length - 1
  let first = 0
  while (!isNear(first)) first++
  let end = last
  while (!isNear(end - 1)) end--
  const from = Math.max(borders[0]!, borders[first]! - 1)
  const to = Math.min(borders[last]!, borders[end]! + 1)
  const beliefs = {
    from,
    to,
    inside: new Float32Array((to - from) * labels),
    starts: new Float32Array((to - from + 1) * labels),
    ends: new Float32Array((to - from + 1) * labels),
  }
  for (let k = 0; k <= last; k++) {
    const at = borders[k]!
    for (let label = 0; label < labels && at >= from && at <= to; label++) {
      beliefs.starts[(at - from) * labels + label] = starts[k * labels + label]!
      beliefs.ends[(at - from) * labels + label] = ends[k * labels + label]!
    }
    const end = Math.min(to, borders[k + 1] ?? at)
    for (let place = Math.max(from, at); place < end; place++)
      for (let label = 0; label < labels; label++)
        beliefs.inside[(place - from) * labels + label] = unary[k * labels + label]!
  }
  return beliefs
}
