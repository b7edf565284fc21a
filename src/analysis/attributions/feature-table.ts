/**
 * Learned weights by feature key: open addressing, `width` small integers to a key. A weight is its integer times
 * `scale`; keys that were not learned weigh nothing.
 */
export interface FeatureTable {
  readonly width: number
  readonly scale: number
  readonly mask: number
  /** 0 marks a free slot, so that no feature has the key 0. */
  readonly keys: Int32Array
  readonly weights: Int8Array
}

/** Builds a table from keys and their weights, `width` to a key. */
export function createTable(keys: Int32Array, weights: Int8Array, width: number, scale: number): FeatureTable {
  let capacity = 16
  while (capacity < keys.length * 1.6) capacity *= 2
  const mask = capacity - 1
  const slots = new Int32Array(capacity)
  const placed = new Int8Array(capacity * width)
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
    for (let i = 0; i < width; i++) placed[slot * width + i] = weights[k * width + i]!
  }
  return { width, scale, mask, keys: slots, weights: placed }
}

/** Adds the weights of the first `count` features, in whole numbers, to `sums` at `at`. */
export function addWeights(
  table: FeatureTable,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const { keys, mask, width, weights } = table
  for (let i = 0; i < count; i++) {
    const key = features[i]!
    let slot = key & mask
    let found = keys[slot]!
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask
      found = keys[slot]!
    }
    if (found === 0) continue
    const base = slot * width
    for (let k = 0; k < width; k++) sums[at + k] = sums[at + k]! + weights[base + k]!
  }
}
