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
import { scoreBorder, scoreToken } from './score-places.js'
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
  const sums = new Int32Array(model.borders.pairs)
  return contests(text, candidates).map(contest => {
    const { cue, beliefs } = contest.candidate
    scores.length = beliefs.to - beliefs.from
    for (let at = beliefs.from; at < beliefs.to; at++) {
      list.count = 0
      refineFeatures(text, contest, at, list)
      sums.fill(0)
      addWeights(model.tokens, list, sums, 0)
      scoreToken(scores, at - beliefs.from, model.tokens, sums)
    }
    for (let at = beliefs.from; at <= beliefs.to; at++) {
      list.count = 0
      refineBorders(text, contest, at, list)
      sums.fill(0)
      addWeights(model.borders, list, sums, 0)
      scoreBorder(scores, at - beliefs.from, model.borders, sums)
    }
    const logZ = logOfAllPaths(PARTS, scores, work)
    return choose(text, choice, contest, readingsOf(text, cue, beliefs.from, scores, logZ))
  })
}
