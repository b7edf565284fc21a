import type { Candidate } from './candidate.js'
import { createScores } from './chain.js'
import { choose } from './choose.js'
import { contests } from './contests.js'
import type { Encoded } from './encode.js'
import { addWeights, type FeatureTable } from './feature-table.js'
import { createFeatureList } from './features.js'
import { createWorkspace, logOfAllPaths } from './marginals.js'
import type { ChainModel } from './model.js'
import { readingsOf } from './readings.js'
import { refineBorders, refineFeatures } from './refine-features.js'
import { PARTS } from './stages.js'

/** Finds source and content of each cue anew, now that it is known what the other cues claim. */
export function refineParts(
  text: Encoded,
  model: ChainModel,
  choice: FeatureTable,
  candidates: readonly Candidate[],
): Candidate[] {
  const longest = candidates.reduce((most, { beliefs }) => Math.max(most, beliefs.to - beliefs.from), 0)
  const scores = createScores(PARTS.labels, longest)
  const work = createWorkspace(PARTS, longest)
  scores.steps.set(model.steps)
  const list = createFeatureList()
  const sums = new Int32Array(4)
  return contests(text, candidates).map(contest => {
    const { cue, beliefs } = contest.candidate
    scores.length = beliefs.to - beliefs.from
    for (let at = beliefs.from; at < beliefs.to; at++) {
      list.count = 0
      refineFeatures(text, contest, at, list)
      sums.fill(0)
      addWeights(model.tokens, list.keys, list.count, sums, 0)
      const row = (at - beliefs.from) * 3
      scores.unary[row + 1] = sums[0]! * model.tokens.scale
      scores.unary[row + 2] = sums[1]! * model.tokens.scale
    }
    for (let at = beliefs.from; at <= beliefs.to; at++) {
      list.count = 0
      refineBorders(text, contest, at, list)
      sums.fill(0)
      addWeights(model.borders, list.keys, list.count, sums, 0)
      const row = (at - beliefs.from) * 3
      scores.starts[row + 1] = sums[0]! * model.borders.scale
      scores.starts[row + 2] = sums[1]! * model.borders.scale
      scores.ends[row + 1] = sums[2]! * model.borders.scale
      scores.ends[row + 2] = sums[3]! * model.borders.scale
    }
    const logZ = logOfAllPaths(PARTS, scores, work)
    return choose(text, choice, contest, readingsOf(text, cue, beliefs.from, scores, logZ))
  })
}
