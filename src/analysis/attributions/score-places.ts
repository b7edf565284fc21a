import type { ChainScores } from './chain.js'
import { type FeatureTable, sumOf } from './feature-table.js'

/** Adds the sums of its features' weights to the scores of the labels of token `k` of a chain. */
export function scoreToken(
  { unary }: ChainScores,
  k: number,
  { width, column, scale }: FeatureTable,
  sums: Int32Array,
): void {
  const row = k * (width + 1) + 1
  for (let label = 0; label < width; label++)
    unary[row + label] = unary[row + label]! + sumOf(sums, 0, column + label) * scale
}

/** Scores border `k`: half of the weights are about starts there, half about ends. */
export function scoreBorder(
  { starts, ends }: ChainScores,
  k: number,
  { width, column, scale }: FeatureTable,
  sums: Int32Array,
): void {
  const half = width / 2
  const row = k * (half + 1) + 1
  for (let label = 0; label < half; label++) {
    starts[row + label] = sumOf(sums, 0, column + label) * scale
    ends[row + label] = sumOf(sums, 0, column + half + label) * scale
  }
}
