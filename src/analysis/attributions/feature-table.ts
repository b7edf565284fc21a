import { type FeatureList, MOST_FEATURES } from './features.js'

/**
 * Learned weights by feature key: open addressing, `width` small integers to a key. A weight is its integer times
 * `scale`; keys that were not learned weigh nothing. Tables that are asked the same questions share their slots: each
 * is then some of the columns of all, and one look gives the weights of all.
 */
export interface FeatureTable {
  readonly width: number
  readonly scale: number
  readonly mask: number
  /**
   * Slot after slot: the key, then the weights, those of other tables included, two to an integer. What is read
   * together lies together. 0 marks a free slot, so that no feature has the key 0.
   */
  readonly slots: Int32Array
  /** How many pairs of weights lie behind a key. */
  readonly pairs: number
  /** The first of the own weights among them. */
  readonly column: number
}

/** A table as it is stored: keys in ascending order, with their weights. */
export interface StoredTable {
  readonly width: number
  readonly scale: number
  readonly keys: Int32Array
  readonly weights: Int8Array
}

/** Builds tables that share their slots, in the order of the stored ones. */
export function createTables(stored: readonly StoredTable[]): FeatureTable[] {
  const pairs = Math.ceil(stored.reduce((sum, { width }) => sum + width, 0) / 2)
  const count = stored.reduce((sum, { keys }) => sum + keys.length, 0)
  let capacity = 16
  while (capacity < count * 1.5) capacity *= 2
  const mask = capacity - 1
  const slots = new Int32Array(capacity * (1 + pairs))
  let next = 0
  return stored.map(table => {
    const { width, scale } = table
    const column = next
    next += width
    fill({ slots, pairs, mask, column }, table)
    return { width, scale, mask, slots, pairs, column }
  })
}

/** All columns of the tables that a table shares its slots with, as one; its scale is not theirs. */
export const allColumns = (table: FeatureTable): FeatureTable => ({ ...table, width: 2 * table.pairs, column: 0 })

function fill(
  { slots, pairs, mask, column }: Pick<FeatureTable, 'slots' | 'pairs' | 'mask' | 'column'>,
  { width, keys, weights }: StoredTable,
): void {
  const stride = 1 + pairs
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!
    let slot = key & mask
    while (slots[slot * stride] !== 0 && slots[slot * stride] !== key) slot = (slot + 1) & mask
    slots[slot * stride] = key
    for (let i = 0; i < width; i++) {
      const at = slot * stride + 1 + ((column + i) >> 1)
      const weight = weights[k * width + i]!
      slots[at] = slots[at]! + ((column + i) % 2 === 0 ? weight : weight << 16)
    }
  }
}

/** The sum numbered `column` of those that begin at `at`. */
export function sumOf(sums: Int32Array, at: number, column: number): number {
  const pair = sums[at + (column >> 1)]!
  return column % 2 === 0 ? (pair << 16) >> 16 : (pair + 0x8000) >> 16
}

const found = new Int32Array(MOST_FEATURES)
const known = new Int32Array(MOST_FEATURES)

/**
 * Adds the weights of features, in whole numbers, to the pairs of `sums` that begin at `at`, where those of all tables
 * that share slots have their place. All keys are read before the first is compared: memory is then waited for once,
 * and not once for each feature. Weights are from -127 to 127, so that the sums of no more than `MOST_FEATURES` keep
 * within their halves.
 */
export function addWeights(
  { slots, mask, pairs, column, width }: FeatureTable,
  { keys, count }: FeatureList,
  sums: Int32Array,
  at: number,
): void {
  const stride = 1 + pairs
  for (let i = 0; i < count; i++) found[i] = slots[(keys[i]! & mask) * stride]!
  let size = 0
  for (let i = 0; i < count; i++) {
    const key = keys[i]!
    let slot = key & mask
    let there = found[i]!
    while (there !== key && there !== 0) {
      slot = (slot + 1) & mask
      there = slots[slot * stride]!
    }
    if (there !== 0) known[size++] = slot * stride + 1
  }
  const end = (column + width + 1) >> 1
  for (let pair = column >> 1; pair < end; pair++) {
    let sum = 0
    for (let i = 0; i < size; i++) sum += slots[known[i]! + pair]!
    sums[at + pair] = sums[at + pair]! + sum
  }
}
