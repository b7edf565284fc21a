/** Rounded weights: keys in ascending order, `width` weights to each, in units of `scale`. */
export interface StoredTable {
  readonly width: number
  readonly scale: number
  readonly keys: Int32Array
  readonly weights: Int8Array
}

/** Weights beyond this are cut off: no single feature may decide alone. */
const LARGEST = 4

/**
 * Rounds weights to whole numbers from -127 to 127 and drops the features none of whose weights reaches `least`.
 */
export function quantize(keys: Int32Array, weights: Float32Array, width: number, least: number): StoredTable {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.min(LARGEST, Math.abs(weight)))
  const scale = top / 127
  const kept: number[] = []
  for (let k = 0; k < keys.length; k++) {
    let largest = 0
    for (let i = 0; i < width; i++) largest = Math.max(largest, Math.abs(weights[k * width + i]!))
    if (largest >= least) kept.push(k)
  }
  kept.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
  const rounded = new Int8Array(kept.length * width)
  kept.forEach((k, at) => {
    for (let i = 0; i < width; i++)
      rounded[at * width + i] = Math.max(-127, Math.min(127, Math.round(weights[k * width + i]! / scale)))
  })
  return { width, scale, keys: Int32Array.from(kept, k => keys[k]!), weights: rounded }
}
