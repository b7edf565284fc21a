import { type ChainScores, type ChainShape, createScores } from '../analysis/attributions/chain.js'
import { createWorkspace, type Workspace } from '../analysis/attributions/marginals.js'
import type { ChainWeights } from './chain-weights.js'
import { createKept, keep, sumBorders, sumTokens } from './kept-features.js'
import { longestSequence, type Sequences, stretchOf } from './sequences.js'

/** Scores each sequence of a fold by a trained chain: `use` is called with its number and the scores. */
export function applyChain(
  shape: ChainShape,
  data: Sequences,
  weights: ChainWeights,
  fold: number,
  use: (sequence: number, scores: ChainScores, work: Workspace) => void,
): void {
  const { labels } = shape
  const width = labels - 1
  const longest = longestSequence(data)
  const scores = createScores(labels, longest)
  const work = createWorkspace(shape, longest)
  const kept = createKept(longest)
  for (let i = 0; i < labels * labels; i++) scores.steps[i] = weights.steps[i]!
  for (let k = 0; k < data.first.size; k++) {
    if (data.fold.values[k] !== fold) continue
    const { from, length } = stretchOf(data, k)
    scores.length = length
    keep(data.tokens, from, length, 0, never, kept)
    sumTokens(kept, length, weights.tokens, width, width, scores.unary, 1)
    keep(data.borders, from + k, length + 1, 0, never, kept)
    sumBorders(kept, length + 1, weights.borders, width, 2 * width, scores, 1)
    use(k, scores, work)
  }
}

/** Nothing is left out, so no number is asked for. */
const never = () => 1
