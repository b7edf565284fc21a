import type { ChainScores } from '../analysis/attributions/chain.js'
import type { Rows } from './sequences.js'

/** More features than a token or a border has. */
const MOST = 160

/** The features of the rows of one sequence, as far as they were kept. */
export interface Kept {
  readonly features: Int32Array
  readonly offsets: Int32Array
}

/** Room for the tokens of one sequence after the other, or for its borders. */
export function createKept(longest: number): Kept {
  return { features: new Int32Array((longest + 1) * MOST), offsets: new Int32Array(longest + 2) }
}

/** Copies the features of some rows, some left out at random. */
export function keep(from: Rows, first: number, count: number, dropout: number, random: () => number, to: Kept): void {
  const { values } = from.features
  let size = 0
  for (let row = 0; row < count; row++) {
    to.offsets[row] = size
    const end = from.offsets.values[first + row + 1]!
    for (let i = from.offsets.values[first + row]!; i < end; i++)
      if (dropout === 0 || random() >= dropout) to.features[size++] = values[i]!
  }
  to.offsets[count] = size
}

/**
 * Adds up weights. `stride`: from the weights of one feature to those of the next; `boost`: what the sums are times.
 */
export function sumTokens(
  kept: Kept,
  count: number,
  weights: Float32Array,
  width: number,
  stride: number,
  out: Float64Array,
  boost: number,
): void {
  for (let row = 0; row < count; row++) {
    const at = row * (width + 1)
    out[at] = 0
    for (let l = 0; l < width; l++) out[at + 1 + l] = boost * sumOf(kept, row, weights, stride, l)
  }
}

/** The same of borders: the weights of a feature are of starts, then of ends. */
export function sumBorders(
  kept: Kept,
  count: number,
  weights: Float32Array,
  width: number,
  stride: number,
  { starts, ends }: ChainScores,
  boost: number,
): void {
  for (let row = 0; row < count; row++) {
    const at = row * (width + 1)
    starts[at] = 0
    ends[at] = 0
    for (let l = 0; l < width; l++) {
      starts[at + 1 + l] = boost * sumOf(kept, row, weights, stride, l)
      ends[at + 1 + l] = boost * sumOf(kept, row, weights, stride, width + l)
    }
  }
}

/** The sum of a row's weights in one column. */
function sumOf({ features, offsets }: Kept, row: number, weights: Float32Array, stride: number, column: number) {
  let sum = 0
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) sum += weights[features[i]! * stride + column]!
  return sum
}
