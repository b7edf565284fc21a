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

/** Adds the weights of a learner, without their squares, to a mean. */
export function gather({ width, rows }: Learner, mean: Float32Array): void {
  for (let from = 0, to = 0; from < rows.length; from += 2 * width)
    for (let k = 0; k < width; k++, to++) mean[to] = mean[to]! + rows[from + k]!
}

/** How far a step goes, and how strongly weights are pulled towards zero. */
export interface Pace {
  readonly rate: number
  readonly decay: number
}

/** One step of AdaGrad for the features of a row. */
export function update(
  { width, rows }: Learner,
  kept: Kept,
  row: number,
  gradient: Float64Array,
  { rate, decay }: Pace,
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
