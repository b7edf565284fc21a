import { exp } from '../analysis/attributions/exponential.js'
import type { FeatureList } from '../analysis/attributions/features.js'
import { FOLDS } from './regimes.js'
import { addToken, createSequences, numberFeatures, openSequence, type Sequences, stretchOf } from './sequences.js'
import { trainLinear } from './train-linear.js'

const REGIME = { epochs: 12, rate: 0.08, decay: 0.04, seed: 6 }

/** A gradient smaller than this changes nothing. */
const NEGLIGIBLE = 0.001

/** The readings of many cues: a sequence for each cue, its "tokens" the readings, each labelled with how good it is. */
type Choices = Sequences

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
 * Learns to choose: the log-likelihood of the best reading of each cue among its readings.
 *
 * @returns the weights learned from everything, then by fold those learned from the other folds
 */
export function trainChoices(data: Choices): readonly Float32Array[] {
  numberFeatures(data.tokens)
  return [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)].map(without => train(data, without))
}

function train(data: Choices, without: number): Float32Array {
  const { tokens, first, gold, fold } = data
  const cues = Int32Array.from({ length: first.size }, (_, k) => k).filter(k => fold.values[k] !== without)
  return trainLinear(tokens, cues, REGIME, (cue, { score, move }) => {
    const { from, length } = stretchOf(data, cue)
    const chances = softmax(Array.from({ length }, (_, rank) => score(from + rank)))
    const wanted = bestOf(gold.values, from, from + length)
    chances.forEach((chance, rank) => {
      const gradient = (from + rank === wanted ? 1 : 0) - chance
      if (Math.abs(gradient) >= NEGLIGIBLE) move(from + rank, gradient)
    })
  })
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
