import { type ChainScores, type ChainShape, createScores } from '../analysis/attributions/chain.js'
import { createWorkspace, marginals, type Workspace } from '../analysis/attributions/marginals.js'
import { createRandom, shuffle } from './random.js'
import type { Rows, Sequences } from './sequences.js'

/** A gradient smaller than this changes nothing. */
const NEGLIGIBLE = 0.004

export interface ChainWeights {
  /** `[feature * (labels - 1) + label - 1]` */
  readonly tokens: Float32Array
  /** `[feature * 2 * (labels - 1) + …]`: of starts, then of ends */
  readonly borders: Float32Array
  readonly steps: Float32Array
}

export interface Regime {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull of weights towards zero. */
  readonly decay: number
  /** Share of features left out at random. */
  readonly dropout: number
  readonly seed: number
  /** The fold to leave out, or -1. */
  readonly without: number
}

/**
 * Rows of `width` weights, each row followed by the sums of its squared gradients: what is read together lies together.
 */
interface Learner {
  readonly width: number
  readonly rows: Float32Array
}

function createLearner(size: number, width: number): Learner {
  const rows = new Float32Array(size * 2 * width)
  for (let at = 0; at < rows.length; at += 2 * width) rows.fill(1, at + width, at + 2 * width)
  return { width, rows }
}

/** Adds the weights of a learner, without their squares, to a mean. */
function gather({ width, rows }: Learner, mean: Float32Array): void {
  for (let from = 0, to = 0; from < rows.length; from += 2 * width)
    for (let k = 0; k < width; k++, to++) mean[to] = mean[to]! + rows[from + k]!
}

/**
 * Conditional log-likelihood by AdaGrad, one sequence at a time;
 * the weights are the mean over the second half of the epochs.
 */
export function trainChain(
  shape: ChainShape,
  data: Sequences,
  regime: Regime,
  learnable?: readonly boolean[],
): ChainWeights {
  const { labels } = shape
  const width = labels - 1
  const tokens = createLearner(data.tokens.keys.length, width)
  const borders = createLearner(data.borders.keys.length, 2 * width)
  const steps = createLearner(labels * labels, 1)
  const learners = [tokens, borders, steps]
  const mean = learners.map(({ rows }) => new Float32Array(rows.length / 2))
  const random = createRandom(regime.seed)
  // so that sums are as large in training, where features are left out, as they will be in use
  const boost = 1 / (1 - regime.dropout)
  const order = sequencesWithout(data, regime.without, learnable)
  const longest = longestSequence(data)
  const scores = createScores(labels, longest)
  const work = createWorkspace(shape, longest)
  const kept: Kept = { features: new Int32Array(longest * 160), offsets: new Int32Array(longest + 2) }
  const keptBorders: Kept = { features: new Int32Array(longest * 160), offsets: new Int32Array(longest + 3) }
  let averaged = 0
  const gradient = new Float64Array(2 * width)
  for (let epoch = 0; epoch < regime.epochs; epoch++) {
    shuffle(order, random)
    const rate = regime.rate * (1 - 0.8 * (epoch / Math.max(1, regime.epochs - 1)))
    for (const k of order) {
      const first = data.first.values[k]!
      const length = (k + 1 < data.first.size ? data.first.values[k + 1]! : data.gold.size) - first
      scores.length = length
      keep(data.tokens, first, length, regime.dropout, random, kept)
      keep(data.borders, first + k, length + 1, regime.dropout, random, keptBorders)
      sumTokens(kept, length, tokens.rows, width, 2 * width, scores.unary, boost)
      sumBorders(keptBorders, length + 1, borders.rows, width, 4 * width, scores, boost)
      for (let i = 0; i < labels * labels; i++) scores.steps[i] = steps.rows[2 * i]!
      const gold = data.gold.values.subarray(first, first + length)
      const believed = marginals(shape, scores, work)
      for (let i = 0; i < length; i++) {
        let any = false
        for (let l = 1; l < labels; l++) {
          const g = (gold[i] === l ? 1 : 0) - believed.unary[i * labels + l]!
          gradient[l - 1] = g
          if (g > NEGLIGIBLE || g < -NEGLIGIBLE) any = true
        }
        if (any) update(tokens, kept, i, gradient, rate, regime.decay)
      }
      for (let b = 0; b <= length; b++) {
        const from = b === 0 ? 0 : gold[b - 1]!
        const to = b === length ? 0 : gold[b]!
        let any = false
        for (let l = 1; l < labels; l++) {
          const s = (from !== to && to === l ? 1 : 0) - believed.starts[b * labels + l]!
          const e = (from !== to && from === l ? 1 : 0) - believed.ends[b * labels + l]!
          gradient[l - 1] = s
          gradient[width + l - 1] = e
          if (s > NEGLIGIBLE || s < -NEGLIGIBLE || e > NEGLIGIBLE || e < -NEGLIGIBLE) any = true
        }
        if (any) update(borders, keptBorders, b, gradient, rate, regime.decay)
        believed.steps[from * labels + to] = believed.steps[from * labels + to]! - 1
      }
      for (let i = 0; i < labels * labels; i++) {
        const g = -believed.steps[i]!
        const square = steps.rows[2 * i + 1]! + g * g
        steps.rows[2 * i + 1] = square
        steps.rows[2 * i] = steps.rows[2 * i]! + (rate * g) / Math.sqrt(square)
      }
    }
    if (epoch >= regime.epochs / 2) {
      averaged++
      learners.forEach((learner, k) => {
        gather(learner, mean[k]!)
      })
    }
  }
  for (const sum of mean) for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! / averaged
  return { tokens: mean[0]!, borders: mean[1]!, steps: mean[2]! }
}

/** The mean of chains over the same features. */
export function meanOf(chains: readonly ChainWeights[]): ChainWeights {
  const mean = (columns: readonly Float32Array[]) => {
    const out = new Float32Array(columns[0]!.length)
    for (const column of columns) for (let k = 0; k < out.length; k++) out[k] = out[k]! + column[k]! / columns.length
    return out
  }
  return {
    tokens: mean(chains.map(({ tokens }) => tokens)),
    borders: mean(chains.map(({ borders }) => borders)),
    steps: mean(chains.map(({ steps }) => steps)),
  }
}

/** Scores each sequence of a fold by a trained chain: `use` is called with its number and the scores. */
export function applyChain(
  shape: ChainShape,
  data: Sequences,
  weights: ChainWeights,
  fold: number,
  use: (sequence: number, scores: ChainScores, work: Workspace) => void,
): void {
  const { labels } = shape
  const longest = longestSequence(data)
  const scores = createScores(labels, longest)
  const work = createWorkspace(shape, longest)
  const kept: Kept = { features: new Int32Array(longest * 160), offsets: new Int32Array(longest + 3) }
  for (let i = 0; i < labels * labels; i++) scores.steps[i] = weights.steps[i]!
  for (let k = 0; k < data.first.size; k++) {
    if (fold !== -1 && data.fold.values[k] !== fold) continue
    const first = data.first.values[k]!
    const length = (k + 1 < data.first.size ? data.first.values[k + 1]! : data.gold.size) - first
    scores.length = length
    keep(data.tokens, first, length, 0, never, kept)
    sumTokens(kept, length, weights.tokens, labels - 1, labels - 1, scores.unary, 1)
    keep(data.borders, first + k, length + 1, 0, never, kept)
    sumBorders(kept, length + 1, weights.borders, labels - 1, 2 * (labels - 1), scores, 1)
    use(k, scores, work)
  }
}

/** Nothing is left out, so no number is asked for. */
const never = () => 1

interface Kept {
  readonly features: Int32Array
  readonly offsets: Int32Array
}

/** Copies the features of some rows, some left out at random. */
function keep(from: Rows, first: number, count: number, dropout: number, random: () => number, to: Kept): void {
  const { values } = from.features
  let size = 0
  for (let row = 0; row < count; row++) {
    to.offsets[row] = size
    const end = from.offsets.values[first + row + 1]!
    for (let i = from.offsets.values[first + row]!; i < end; i++)
      if (dropout === 0 || random() >= dropout) to.features[size++] = values[i]!
  }
  to.offsets[count] = size
}

/**
 * Adds up weights. `stride`: from the weights of one feature to those of the next; `boost`: what the sums are times.
 */
function sumTokens(
  kept: Kept,
  count: number,
  weights: Float32Array,
  width: number,
  stride: number,
  out: Float64Array,
  boost: number,
): void {
  for (let row = 0; row < count; row++) {
    const at = row * (width + 1)
    out[at] = 0
    for (let l = 0; l < width; l++) out[at + 1 + l] = boost * sumOf(kept, row, weights, stride, l)
  }
}

/** The sum of a row's weights in one column. */
function sumOf({ features, offsets }: Kept, row: number, weights: Float32Array, stride: number, column: number) {
  let sum = 0
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) sum += weights[features[i]! * stride + column]!
  return sum
}

function sumBorders(
  kept: Kept,
  count: number,
  weights: Float32Array,
  width: number,
  stride: number,
  { starts, ends }: ChainScores,
  boost: number,
): void {
  for (let row = 0; row < count; row++) {
    const at = row * (width + 1)
    starts[at] = 0
    ends[at] = 0
    for (let l = 0; l < width; l++) {
      starts[at + 1 + l] = boost * sumOf(kept, row, weights, stride, l)
      ends[at + 1 + l] = boost * sumOf(kept, row, weights, stride, width + l)
    }
  }
}

/** One step of AdaGrad for the features of a row. */
function update(
  { width, rows }: Learner,
  kept: Kept,
  row: number,
  gradient: Float64Array,
  rate: number,
  decay: number,
): void {
  for (let l = 0; l < width; l++) {
    const g = gradient[l]!
    if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
    for (let i = kept.offsets[row]!; i < kept.offsets[row + 1]!; i++) {
      const at = kept.features[i]! * 2 * width + l
      const w = rows[at]!
      const square = rows[at + width]! + g * g
      rows[at + width] = square
      rows[at] = w + (rate * (g - decay * w)) / Math.sqrt(square)
    }
  }
}

function sequencesWithout(data: Sequences, fold: number, learnable?: readonly boolean[]): Int32Array {
  const out: number[] = []
  for (let k = 0; k < data.first.size; k++) if (data.fold.values[k] !== fold && (learnable?.[k] ?? true)) out.push(k)
  return Int32Array.from(out)
}

function longestSequence(data: Sequences): number {
  let longest = 0
  for (let k = 0; k < data.first.size; k++) {
    const end = k + 1 < data.first.size ? data.first.values[k + 1]! : data.gold.size
    longest = Math.max(longest, end - data.first.values[k]!)
  }
  return longest
}
