import type { ChainShape } from '../analysis/attributions/chain.js'
import { type ChainWeights, meanOf } from './chain-weights.js'
import { quantize } from './quantize.js'
import { FOLDS, LEAST_WEIGHT, type Regime } from './regimes.js'
import type { Sequences } from './sequences.js'
import { type Exercise, trainChains } from './train-chains.js'
import type { StoredChain } from './write-model.js'

/**
 * Each chain is the mean of as many, trained in different orders: what one of them picked up by chance is lost in it.
 */
const VOICES = 3

/** A chain learned from everything, and for each part of the corpus one that was learned from the others. */
export async function crossFit(
  exercise: Exercise,
  regime: Regime,
): Promise<{ whole: ChainWeights; byFold: readonly ChainWeights[] }> {
  const parts = [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)]
  const trainings = parts.flatMap(without =>
    Array.from({ length: VOICES }, (_, voice) => ({ ...regime, without, seed: regime.seed + 100 * voice })),
  )
  const voices = await trainChains(exercise, trainings)
  const width = exercise.shape.labels - 1
  const [whole, ...byFold] = parts.map((_, k) => {
    const { tokens, borders, steps } = meanOf(voices.slice(k * VOICES, (k + 1) * VOICES))
    return { tokens: withoutLight(tokens, width), borders: withoutLight(borders, 2 * width), steps }
  })
  return { whole: whole!, byFold }
}

/** Drops the features none of whose weights is worth its place: each tells of a few articles alone, and costs time. */
function withoutLight(weights: Float32Array, width: number): Float32Array {
  for (let from = 0; from < weights.length; from += width) {
    const own = weights.subarray(from, from + width)
    if (own.every(weight => Math.abs(weight) < LEAST_WEIGHT)) own.fill(0)
  }
  return weights
}

/** A chain as it is shipped. */
export function stored({ labels }: ChainShape, data: Sequences, { tokens, borders, steps }: ChainWeights): StoredChain {
  return {
    tokens: quantize(data.tokens.keys, tokens, labels - 1, LEAST_WEIGHT),
    borders: quantize(data.borders.keys, borders, 2 * (labels - 1), LEAST_WEIGHT),
    steps,
  }
}
