import type { Learner } from './learner.js'
import { shuffle } from './random.js'

/**
 * Learns from examples, one at a time, in so many epochs, each in another order.
 *
 * @param order the numbers of the examples; shuffled in place
 * @param learn moves the weights of the learners after what an example tells
 * @returns of each learner the weights alone, their mean over the second half of the epochs
 */
export function learnInEpochs(
  learners: readonly Learner[],
  order: Int32Array,
  epochs: number,
  random: () => number,
  learn: (example: number, epoch: number) => void,
): Float32Array[] {
  const means = learners.map(({ rows }) => new Float32Array(rows.length / 2))
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) learn(example, epoch)
    if (epoch < epochs / 2) continue
    averaged++
    learners.forEach((learner, k) => {
      gather(learner, means[k]!)
    })
  }
  for (const mean of means) for (let i = 0; i < mean.length; i++) mean[i] = mean[i]! / averaged
  return means
}

/** Adds the weights of a learner, without their squares, to a mean. */
function gather({ width, rows }: Learner, mean: Float32Array): void {
  for (let from = 0, to = 0; from < rows.length; from += 2 * width)
    for (let k = 0; k < width; k++, to++) mean[to] = mean[to]! + rows[from + k]!
}
