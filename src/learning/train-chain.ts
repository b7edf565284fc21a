import { type ChainShape, createScores } from '../analysis/attributions/chain.js'
import { createWorkspace, type Marginals, marginals } from '../analysis/attributions/marginals.js'
import type { ChainWeights } from './chain-weights.js'
import { learnInEpochs } from './epochs.js'
import { createKept, type Kept, keep, sumBorders, sumTokens } from './kept-features.js'
import { adjust, createLearner, type Learner, NEGLIGIBLE, type Pace, update } from './learner.js'
import { createRandom } from './random.js'
import type { Regime } from './regimes.js'
import { longestSequence, type Sequences, stretchOf } from './sequences.js'

/** A regime for one chain. */
export interface Training extends Regime {
  /** The fold to leave out, or -1. */
  readonly without: number
}

/** Conditional log-likelihood by AdaGrad, one sequence at a time. */
export function trainChain(
  shape: ChainShape,
  data: Sequences,
  { epochs, rate: firstRate, decay, dropout, seed, without }: Training,
  learnable?: readonly boolean[],
): ChainWeights {
  const { labels } = shape
  const width = labels - 1
  const tokens = createLearner(data.tokens.keys.length, width)
  const borders = createLearner(data.borders.keys.length, 2 * width)
  const steps = createLearner(labels * labels, 1)
  const random = createRandom(seed)
  // so that sums are as large in training, where features are left out, as they will be in use
  const boost = 1 / (1 - dropout)
  const order = sequencesWithout(data, without, learnable)
  const longest = longestSequence(data)
  const scores = createScores(labels, longest)
  const work = createWorkspace(shape, longest)
  const [kept, keptBorders] = [createKept(longest), createKept(longest)]
  const gradient = new Float64Array(2 * width)
  const learn = (k: number, epoch: number) => {
    const rate = firstRate * (1 - 0.8 * (epoch / Math.max(1, epochs - 1)))
    const { from, length } = stretchOf(data, k)
    scores.length = length
    keep(data.tokens, from, length, dropout, random, kept)
    keep(data.borders, from + k, length + 1, dropout, random, keptBorders)
    sumTokens(kept, length, tokens.rows, width, 2 * width, scores.unary, boost)
    sumBorders(keptBorders, length + 1, borders.rows, width, 4 * width, scores, boost)
    for (let i = 0; i < labels * labels; i++) scores.steps[i] = steps.rows[2 * i]!
    const gold = data.gold.values.subarray(from, from + length)
    const believed = marginals(shape, scores, work)
    learnTokens(tokens, kept, gold, believed, gradient, { rate, decay })
    learnBorders(borders, keptBorders, gold, believed, gradient, { rate, decay })
    learnSteps(steps, labels, gold, believed, rate)
  }
  const [ofTokens, ofBorders, ofSteps] = learnInEpochs([tokens, borders, steps], order, epochs, random, learn)
  return { tokens: ofTokens!, borders: ofBorders!, steps: ofSteps! }
}

function sequencesWithout(data: Sequences, fold: number, learnable?: readonly boolean[]): Int32Array {
  const out: number[] = []
  for (let k = 0; k < data.first.size; k++) if (data.fold.values[k] !== fold && (learnable?.[k] ?? true)) out.push(k)
  return Int32Array.from(out)
}

/** Moves the weights of tokens from what is believed towards what is right. */
function learnTokens(
  tokens: Learner,
  kept: Kept,
  gold: Int32Array,
  believed: Marginals,
  gradient: Float64Array,
  pace: Pace,
): void {
  const labels = tokens.width + 1
  for (let i = 0; i < gold.length; i++) {
    let any = false
    for (let l = 1; l < labels; l++) {
      const g = (gold[i] === l ? 1 : 0) - believed.unary[i * labels + l]!
      gradient[l - 1] = g
      if (g > NEGLIGIBLE || g < -NEGLIGIBLE) any = true
    }
    if (any) update(tokens, kept, i, gradient, pace)
  }
}

/** The same of borders, where one label ends and the next starts. */
function learnBorders(
  borders: Learner,
  kept: Kept,
  gold: Int32Array,
  believed: Marginals,
  gradient: Float64Array,
  pace: Pace,
): void {
  const width = borders.width / 2
  const labels = width + 1
  for (let b = 0; b <= gold.length; b++) {
    const [from, to] = labelsAt(gold, b)
    let any = false
    for (let l = 1; l < labels; l++) {
      const s = (from !== to && to === l ? 1 : 0) - believed.starts[b * labels + l]!
      const e = (from !== to && from === l ? 1 : 0) - believed.ends[b * labels + l]!
      gradient[l - 1] = s
      gradient[width + l - 1] = e
      if (s > NEGLIGIBLE || s < -NEGLIGIBLE || e > NEGLIGIBLE || e < -NEGLIGIBLE) any = true
    }
    if (any) update(borders, kept, b, gradient, pace)
  }
}

/** The same of the steps from label to label. */
function learnSteps(steps: Learner, labels: number, gold: Int32Array, believed: Marginals, rate: number): void {
  for (let b = 0; b <= gold.length; b++) {
    const [from, to] = labelsAt(gold, b)
    believed.steps[from * labels + to] = believed.steps[from * labels + to]! - 1
  }
  for (let i = 0; i < labels * labels; i++) adjust(steps, 2 * i, -believed.steps[i]!, { rate, decay: 0 })
}

/** The labels before and behind a border; outside of the sequence there is none. */
const labelsAt = (gold: Int32Array, border: number): readonly [from: number, to: number] => [
  gold[border - 1] ?? 0,
  gold[border] ?? 0,
]
