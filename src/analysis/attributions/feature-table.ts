import { BIAS, bucketOf, type FeatureSlots, PAIR, PRINT, slotOf } from './feature-slots.js'
import { type FeatureList, MOST_FEATURES } from './features.js'

const { imul } = Math

/** Some columns of learned weights: `width` from `column` on, each weight a whole number times `scale`. */
interface Columns {
  readonly column: number
  readonly width: number
  readonly scale: number
}

/** Learned weights. Tables that are asked the same questions share slots: each has some of the columns. */
export interface FeatureTable extends FeatureSlots, Columns {}

/** Tables that share slots. */
export interface SharedTables extends FeatureSlots {
  readonly columns: readonly Columns[]
}

/** Each of the tables that share slots by itself. */
export const eachTable = ({ columns, ...slots }: SharedTables): FeatureTable[] =>
  columns.map(own => ({ ...slots, ...own }))

/** All columns of the tables that a table shares its slots with, as one; its scale is not theirs. */
export const allColumns = (table: FeatureTable): FeatureTable => ({ ...table, width: 4 * table.stride - 2, column: 0 })

/** How many sums a table needs, one to two columns: those of all tables that share its slots. */
export const sumsOf = ({ stride }: FeatureTable): number => 2 * stride

/** The sum of a column, among those that begin at `at`. */
export function sumOf(sums: Int32Array, at: number, column: number): number {
  const pair = sums[at + (column >> 1)]!
  return column % 2 === 0 ? (pair << 16) >> 16 : (pair + 0x8000) >> 16
}

/** Where the slots of features begin: first of all that are asked for, then of those that were learned. */
const starts = new Int32Array(MOST_FEATURES)

/**
 * Adds the weights of features, in whole numbers, to the sums that begin at `at`. No more than `MOST_FEATURES` bytes are
 * added to one half of a sum, so that it holds them. All addresses come first and all looks then, so that a processor
 * fetches many slots at once; nor has it to guess which keys were learned.
 */
export function addWeights(table: FeatureTable, { keys, count }: FeatureList, sums: Int32Array, at: number): void {
  const { slots, stride, column, width } = table
  findStarts(table, keys, count)
  const last = stride - 1
  let found = 0
  let sum = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    const four = slots[start + last]!
    const difference = (four ^ keys[i]!) & PRINT
    // all bits if there is none, else no bit
    const isKnown = ~((difference | -difference) >> 31)
    starts[found] = start
    found -= isKnown
    sum = (sum + (four & PAIR & isKnown)) | 0
  }
  const bias = imul(found, BIAS * 0x10001)
  sums[at + 2 * last] = sums[at + 2 * last]! + sum - bias
  const end = Math.min(last, (column + width + 3) >> 2)
  for (let integer = column >> 2; integer < end; integer++) {
    let even = 0
    let odd = 0
    for (let i = 0; i < found; i++) {
      const four = slots[starts[i]! + integer]!
      even = (even + (four & PAIR)) | 0
      odd = (odd + ((four >>> 8) & PAIR)) | 0
    }
    const pair = at + 2 * integer
    sums[pair] = sums[pair]! + even - bias
    sums[pair + 1] = sums[pair + 1]! + odd - bias
  }
}

function findStarts({ shifts, slots, stride }: FeatureTable, keys: Int32Array, count: number): void {
  const buckets = shifts.length
  const size = slots.length / stride
  for (let i = 0; i < count; i++) {
    const key = keys[i]!
    starts[i] = imul(slotOf(key, shifts[bucketOf(key, buckets)]!, size), stride)
  }
}
