import { learnInEpochs } from './epochs.js'
import { createLearner } from './learner.js'
import { createRandom } from './random.js'
import type { Regime } from './regimes.js'
import type { Rows } from './sequences.js'

/** What an example may ask of the model as it is, and how it moves it. */
interface LinearModel {
  /** The sum of the weights of a row's features. */
  readonly score: (row: number) => number
  /** One step of AdaGrad for the features of a row, along a gradient. */
  readonly move: (row: number, gradient: number) => void
}

/**
 * Learns a weight for each feature of rows.
 *
 * @param examples the numbers of what is learned from, one at a time; shuffled in place
 * @param learn moves the rows of an example
 */
export function trainLinear(
  { features, offsets, keys }: Rows,
  examples: Int32Array,
  { epochs, rate, decay, seed }: Omit<Regime, 'dropout'>,
  learn: (example: number, model: LinearModel) => void,
): Float32Array {
  const learner = createLearner(keys.length, 1)
  const { rows } = learner
  const model: LinearModel = {
    score: row => {
      let sum = 0
      for (let i = offsets.values[row]!; i < offsets.values[row + 1]!; i++) sum += rows[2 * features.values[i]!]!
      return sum
    },
    move: (row, gradient) => {
      for (let i = offsets.values[row]!; i < offsets.values[row + 1]!; i++) {
        const at = 2 * features.values[i]!
        const weight = rows[at]!
        rows[at + 1] = rows[at + 1]! + gradient * gradient
        // by the sum as it is kept: that of a chain is not rounded first, and each gives the weights it always gave
        rows[at] = weight + (rate * (gradient - decay * weight)) / Math.sqrt(rows[at + 1]!)
      }
    },
  }
  const [weights] = learnInEpochs([learner], examples, epochs, createRandom(seed), example => learn(example, model))
  return weights!
}
