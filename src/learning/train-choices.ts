import { exp } from '../analysis/attributions/exponential.js'
import type { FeatureList } from '../analysis/attributions/features.js'
import { createRandom, shuffle } from './random.js'
import { FOLDS } from './regimes.js'
import { addToken, createSequences, numberFeatures, openSequence, type Sequences, stretchOf } from './sequences.js'

const EPOCHS = 12
const RATE = 0.08
const DECAY = 0.04
const SEED = 6

/** The readings of many cues: a sequence for each cue, its "tokens" the readings, each labelled with how good it is. */
export type Choices = Sequences

/** Labels are whole numbers: a reading's worth is kept in as many steps. */
const GRADES = 1000

/** No choices as yet. */
export function createChoices(): Choices {
  return createSequences()
}

/** @param readings of one cue, each with its features and how good it is, from 0 to 1 */
export function addChoice(
  to: Choices,
  fold: number,
  readings: readonly { readonly list: FeatureList; readonly worth: number }[],
): void {
  openSequence(to, fold)
  for (const { list, worth } of readings) addToken(to, list, Math.round(worth * GRADES))
}

/**
 * Learns to choose: the log-likelihood of the best reading of each cue among its
 * readings, by AdaGrad; the weights are the mean over the second half of the epochs.
 *
 * @returns the weights learned from everything, then by fold those learned from the other folds
 */
export function trainChoices(data: Choices): readonly Float32Array[] {
  numberFeatures(data.tokens)
  return [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)].map(without => train(data, without))
}

function train(data: Choices, without: number): Float32Array {
  const { tokens, first, gold, fold } = data
  const { features, offsets, keys } = tokens
  const weights = new Float32Array(keys.length)
  const squares = new Float32Array(keys.length).fill(1)
  const mean = new Float32Array(keys.length)
  const random = createRandom(SEED)
  const order = Int32Array.from({ length: first.size }, (_, k) => k).filter(k => fold.values[k] !== without)
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const k of order) {
      const { from, length } = stretchOf(data, k)
      const to = from + length
      const scores = scoresOf(tokens, weights, from, to)
      const chances = softmax(scores)
      const wanted = bestOf(gold.values, from, to)
      for (let r = from; r < to; r++) {
        const g = (r === wanted ? 1 : 0) - chances[r - from]!
        if (Math.abs(g) < 0.001) continue
        for (let i = offsets.values[r]!; i < offsets.values[r + 1]!; i++) {
          const f = features.values[i]!
          squares[f] = squares[f]! + g * g
          weights[f] = weights[f]! + (RATE * (g - DECAY * weights[f]!)) / Math.sqrt(squares[f]!)
        }
      }
    }
    if (epoch < EPOCHS / 2) continue
    averaged++
    for (let f = 0; f < mean.length; f++) mean[f] = mean[f]! + weights[f]!
  }
  for (let f = 0; f < mean.length; f++) mean[f] = mean[f]! / averaged
  return mean
}

/** The scores of the rows from `from` to `to`. */
function scoresOf(
  { features, offsets }: Sequences['tokens'],
  weights: Float32Array,
  from: number,
  to: number,
): number[] {
  const out: number[] = []
  for (let r = from; r < to; r++) {
    let sum = 0
    for (let i = offsets.values[r]!; i < offsets.values[r + 1]!; i++) sum += weights[features.values[i]!]!
    out.push(sum)
  }
  return out
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const parts = scores.map(score => exp(score - top))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map(part => part / sum)
}

function bestOf(worth: Int32Array, from: number, to: number): number {
  let best = from
  for (let r = from + 1; r < to; r++) if (worth[r]! > worth[best]!) best = r
  return best
}
