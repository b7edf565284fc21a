import { exp } from '../analysis/attributions/exponential.js'
import type { FeatureList } from '../analysis/attributions/features.js'
import type { Verdict } from '../analysis/attributions/verdicts.js'
import { createRandom, shuffle } from './random.js'
import { addToken, createSequences, numberFeatures, type Rows } from './sequences.js'

// Few epochs at a low rate: sure verdicts are otherwise too sure. Chosen on the dev split.
const EPOCHS = 5
const RATE = 0.03
const DECAY = 0.1
const SEED = 7

/** What a candidate turned out to be. */
export type Judgement = Readonly<Record<keyof Verdict, boolean>>

export interface VerdictWeights {
  readonly keys: Int32Array
  /** Two to a key: that a candidate is found, and that it is right. */
  readonly weights: Float32Array
}

/** Learns verdicts on candidates; `fill` gives the features of each with what it is. */
export function trainVerdicts(fill: (add: (list: FeatureList, judgement: Judgement) => void) => void): VerdictWeights {
  const data = createSequences()
  // the sum of both, since what is right is found
  fill((list, { found, right }) => addToken(data, list, (found ? 1 : 0) + (right ? 1 : 0)))
  numberFeatures(data.tokens)
  const grades = data.gold.values.subarray(0, data.gold.size)
  const [found, right] = [1, 2].map(least => regression(data.tokens, k => grades[k]! >= least, grades.length))
  const { keys } = data.tokens
  const weights = new Float32Array(2 * keys.length)
  for (let f = 0; f < keys.length; f++) weights.set([found![f]!, right![f]!], 2 * f)
  return { keys, weights }
}

/** Logistic regression by AdaGrad; the weights are averaged over the second half of the epochs. */
function regression({ features, offsets, keys }: Rows, holds: (row: number) => boolean, rows: number): Float32Array {
  const weights = new Float32Array(keys.length)
  const squares = new Float32Array(keys.length).fill(1)
  const mean = new Float32Array(keys.length)
  const order = Int32Array.from({ length: rows }, (_, k) => k)
  const random = createRandom(SEED)
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const from = offsets.values[k]!
      const to = offsets.values[k + 1]!
      let sum = 0
      for (let i = from; i < to; i++) sum += weights[features.values[i]!]!
      const g = (holds(k) ? 1 : 0) - 1 / (1 + exp(-sum))
      for (let i = from; i < to; i++) {
        const f = features.values[i]!
        const w = weights[f]!
        squares[f] = squares[f]! + g * g
        weights[f] = w + (RATE * (g - DECAY * w)) / Math.sqrt(squares[f]!)
      }
    }
    if (epoch < EPOCHS / 2) continue
    averaged++
    for (let f = 0; f < mean.length; f++) mean[f] = mean[f]! + weights[f]!
  }
  for (let f = 0; f < mean.length; f++) mean[f] = mean[f]! / averaged
  return mean
}
