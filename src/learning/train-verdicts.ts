import { exp } from '../analysis/attributions/exponential.js'
import type { FeatureList } from '../analysis/attributions/features.js'
import { createRandom, shuffle } from './random.js'
import { addToken, createSequences, numberFeatures, type Rows } from './sequences.js'

const EPOCHS = 12
const RATE = 0.1
const DECAY = 0.01
const SEED = 7
const LEAST_SEEN = 3

export interface VerdictWeights {
  readonly keys: Int32Array
  readonly weights: Float32Array
}

/** Logistic regression by AdaGrad; `fill` gives the features of each candidate with whether it was right. The weights are averaged over the second half of the epochs. */
export function trainVerdicts(fill: (add: (list: FeatureList, right: boolean) => void) => void): VerdictWeights {
  const data = createSequences()
  fill((list, right) => addToken(data, list, right ? 1 : 0))
  numberFeatures(data.tokens, LEAST_SEEN)
  const { features, offsets, keys }: Rows = data.tokens
  const size = keys.length
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1)
  const mean = new Float32Array(size)
  const order = Int32Array.from({ length: data.gold.size }, (_, k) => k)
  const random = createRandom(SEED)
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const from = offsets.values[k]!
      const to = offsets.values[k + 1]!
      let sum = 0
      for (let i = from; i < to; i++) sum += weights[features.values[i]!]!
      const g = data.gold.values[k]! - 1 / (1 + exp(-sum))
      for (let i = from; i < to; i++) {
        const f = features.values[i]!
        const w = weights[f]!
        squares[f] = squares[f]! + g * g
        weights[f] = w + (RATE * (g - DECAY * w)) / Math.sqrt(squares[f]!)
      }
    }
    if (epoch < EPOCHS / 2) continue
    averaged++
    for (let f = 0; f < size; f++) mean[f] = mean[f]! + weights[f]!
  }
  for (let f = 0; f < size; f++) mean[f] = mean[f]! / averaged
  return { keys, weights: mean }
}
