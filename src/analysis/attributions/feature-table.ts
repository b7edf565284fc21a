import { type FeatureList, MOST_FEATURES } from './features.js'

const { imul } = Math

/** Some columns of learned weights: `width` from `column` on, each weight a whole number times `scale`. */
interface Columns {
  readonly column: number
  readonly width: number
  readonly scale: number
}

/**
 * Learned weights by feature key. Each key has a slot of its own: its bucket, which is its lower bits, tells the shift
 * that brings all keys of the bucket to free slots ("hash and displace", Belazzougui, Botelho and Dietzfelbinger, ESA
 * 2009), so that a look at one place tells whether a key was learned. Keys that were not weigh nothing; one in 65,536 of
 * them is taken for another. Tables that are asked the same questions share slots: each is some of the columns of all.
 */
export interface FeatureTable extends Columns {
  /** By bucket; their number is a power of two. */
  readonly shifts: Uint16Array
  /** The upper half of the key that has a slot. */
  readonly prints: Uint16Array
  /** Two weights to an integer, `pairs` to a slot: one addition adds two. */
  readonly weights: Int32Array
  readonly pairs: number
}

/** Tables that share slots, as they are stored: weights of the columns of all, slot by slot. */
export interface StoredTables {
  readonly columns: readonly Columns[]
  readonly shifts: Uint16Array
  readonly prints: Uint16Array
  readonly weights: Int8Array
}

/** Tables for use, in the order of the stored columns. */
export function createTables({ columns, shifts, prints, weights: stored }: StoredTables): FeatureTable[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const pairs = (all + 1) >> 1
  const weights = new Int32Array(prints.length * pairs)
  for (let slot = 0, at = 0; slot < prints.length; slot++)
    for (let column = 0; column < all; column += 2, at++) {
      const second = column + 1 < all ? stored[slot * all + column + 1]! : 0
      weights[at] = stored[slot * all + column]! + (second << 16)
    }
  return columns.map(own => ({ ...own, shifts, prints, weights, pairs }))
}

/** All columns of the tables that a table shares its slots with, as one; its scale is not theirs. */
export const allColumns = (table: FeatureTable): FeatureTable => ({ ...table, width: 2 * table.pairs, column: 0 })

/** The slot of a key among so many, given the shift of its bucket. */
export function slotOf(key: number, shift: number, slots: number): number {
  const mixed = imul(key ^ imul(shift, 0x9e3779b1), 0x85ebca6b) >>> 0
  return Math.floor(mixed * (slots / 2 ** 32))
}

/** What a slot keeps of its key, to tell it from others. */
export const printOf = (key: number): number => key >>> 16

/** The sum numbered `column` of those that begin at `at`. */
export function sumOf(sums: Int32Array, at: number, column: number): number {
  const pair = sums[at + (column >> 1)]!
  return column % 2 === 0 ? (pair << 16) >> 16 : (pair + 0x8000) >> 16
}

const known = new Int32Array(MOST_FEATURES)

/**
 * Adds the weights of features, in whole numbers, to the pairs of `sums` that begin at `at`, where those of all tables
 * that share slots have their place. Weights are from -127 to 127, so that the sums of no more than `MOST_FEATURES` keep
 * within their halves.
 */
export function addWeights(
  { shifts, prints, weights, pairs, column, width }: FeatureTable,
  { keys, count }: FeatureList,
  sums: Int32Array,
  at: number,
): void {
  const buckets = shifts.length - 1
  const slots = prints.length
  let size = 0
  for (let i = 0; i < count; i++) {
    const key = keys[i]!
    const slot = slotOf(key, shifts[key & buckets]!, slots)
    // written in any case and kept if it is the key's: no guess of the processor goes wrong
    known[size] = slot * pairs
    size += prints[slot] === printOf(key) ? 1 : 0
  }
  const end = (column + width + 1) >> 1
  for (let pair = column >> 1; pair < end; pair++) {
    let sum = 0
    for (let i = 0; i < size; i++) sum += weights[known[i]! + pair]!
    sums[at + pair] = sums[at + pair]! + sum
  }
}
