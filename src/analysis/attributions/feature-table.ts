import { MOST_FEATURES } from './features.js'

/**
 * Learned weights by feature key: open addressing, `width` small integers to a key. A weight is its integer times
 * `scale`; keys that were not learned weigh nothing. Tables that are asked the same questions share their keys: each is
 * then some of the columns of all, and one look gives the weights of all.
 */
export interface FeatureTable {
  readonly width: number
  readonly scale: number
  readonly mask: number
  /** 0 marks a free slot, so that no feature has the key 0. */
  readonly keys: Int32Array
  readonly weights: Int8Array
  /** How many weights lie at a key, those of other tables included. */
  readonly stride: number
  /** The first of the own ones among them. */
  readonly column: number
}

/** A table as it is stored: keys in ascending order, with their weights. */
export interface StoredTable {
  readonly width: number
  readonly scale: number
  readonly keys: Int32Array
  readonly weights: Int8Array
}

/** Builds tables that share their keys, in the order of the stored ones. */
export function createTables(stored: readonly StoredTable[]): FeatureTable[] {
  const stride = stored.reduce((sum, { width }) => sum + width, 0)
  const count = stored.reduce((sum, { keys }) => sum + keys.length, 0)
  let capacity = 16
  while (capacity < count * 1.5) capacity *= 2
  const { keys, weights } = createSlots(capacity, stored, stride)
  let next = 0
  return stored.map(({ width, scale }) => {
    const column = next
    next += width
    return { width, scale, mask: capacity - 1, keys, weights, stride, column }
  })
}

/** All columns of the tables that a table shares its keys with, as one; its scale is not theirs. */
export const allColumns = (table: FeatureTable): FeatureTable => ({ ...table, width: table.stride, column: 0 })

function createSlots(
  capacity: number,
  stored: readonly StoredTable[],
  stride: number,
): { keys: Int32Array; weights: Int8Array } {
  const mask = capacity - 1
  const keys = new Int32Array(capacity)
  const weights = new Int8Array(capacity * stride)
  let column = 0
  for (const { width, keys: own, weights: given } of stored) {
    for (let k = 0; k < own.length; k++) {
      const key = own[k]!
      let slot = key & mask
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
      keys[slot] = key
      for (let i = 0; i < width; i++) weights[slot * stride + column + i] = given[k * width + i]!
    }
    column += width
  }
  return { keys, weights }
}

const slots = new Int32Array(MOST_FEATURES)
const rows = new Int32Array(MOST_FEATURES)

/**
 * Adds the weights of the first `count` features, in whole numbers, to `sums` at `at`. All slots are read before the
 * first is compared: memory is then waited for once, and not once for each feature.
 */
export function addWeights(
  table: FeatureTable,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const { keys, mask, width, weights, stride, column } = table
  for (let i = 0; i < count; i++) slots[i] = keys[features[i]! & mask]!
  let known = 0
  for (let i = 0; i < count; i++) {
    const key = features[i]!
    let slot = key & mask
    let found = slots[i]!
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask
      found = keys[slot]!
    }
    if (found !== 0) rows[known++] = slot * stride + column
  }
  // three columns at a time: as many sums as stay in registers whatever the width
  let k = 0
  for (; k + 2 < width; k += 3) {
    let [first, second, third] = [0, 0, 0]
    for (let i = 0; i < known; i++) {
      const row = rows[i]! + k
      first += weights[row]!
      second += weights[row + 1]!
      third += weights[row + 2]!
    }
    sums[at + k] = sums[at + k]! + first
    sums[at + k + 1] = sums[at + k + 1]! + second
    sums[at + k + 2] = sums[at + k + 2]! + third
  }
  for (; k < width; k++) {
    let sum = 0
    for (let i = 0; i < known; i++) sum += weights[rows[i]! + k]!
    sums[at + k] = sums[at + k]! + sum
  }
}
