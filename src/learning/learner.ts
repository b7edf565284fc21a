import type { Kept } from './kept-features.js'

/** A gradient smaller than this changes nothing. */
export const NEGLIGIBLE = 0.004

/**
 * Rows of `width` weights, each row followed by the sums of its squared gradients: what is read together lies together.
 */
export interface Learner {
  readonly width: number
  readonly rows: Float32Array
}

/** Weights of 0, for so many features. */
export function createLearner(size: number, width: number): Learner {
  const rows = new Float32Array(size * 2 * width)
  for (let at = 0; at < rows.length; at += 2 * width) rows.fill(1, at + width, at + 2 * width)
  return { width, rows }
}

/** How far a step goes, and how strongly weights are pulled towards zero. */
export interface Pace {
  readonly rate: number
  readonly decay: number
}

/** One step of AdaGrad for the features of a row. */
export function update(learner: Learner, kept: Kept, row: number, gradient: Float64Array, pace: Pace): void {
  const { width } = learner
  for (let l = 0; l < width; l++) {
    const g = gradient[l]!
    if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
    for (let i = kept.offsets[row]!; i < kept.offsets[row + 1]!; i++)
      adjust(learner, kept.features[i]! * 2 * width + l, g, pace)
  }
}

/** The same for the one weight that stands at a place of the rows. */
export function adjust({ width, rows }: Learner, at: number, gradient: number, { rate, decay }: Pace): void {
  const weight = rows[at]!
  const square = rows[at + width]! + gradient * gradient
  rows[at + width] = square
  rows[at] = weight + (rate * (gradient - decay * weight)) / Math.sqrt(square)
}
