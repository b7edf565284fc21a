import { BIAS, bitOf, bucketOf, PRINT, slotOf, strideOf } from '../analysis/attributions/feature-slots.js'
import type { SharedTables } from '../analysis/attributions/feature-table.js'
import type { StoredTable } from './quantize.js'

/** Keys to a bucket. */
const BUCKET = 4
/** The share of slots that are taken: with the last few free, the last keys find a place soon. */
const TAKEN = 0.97

/** Gives each key of some tables a slot of its own, and puts the weights of all tables there. */
export function placeFeatures(tables: readonly StoredTable[]): SharedTables {
  const numbers = new Map<number, number>()
  for (const { keys } of tables) for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size)
  const keys = Int32Array.from(numbers.keys())
  const { shifts, places, size } = findPlaces(keys)
  const stride = strideOf(tables.reduce((sum, { width }) => sum + width, 0))
  const slots = new Int32Array(size * stride).fill(BIAS * 0x01010101)
  keys.forEach((key, k) => {
    const last = (places[k]! + 1) * stride - 1
    slots[last] = (slots[last]! & ~PRINT) | (key & PRINT)
  })
  let column = 0
  const columns = tables.map(({ width, scale, keys: own, weights }) => {
    own.forEach((key, k) => {
      const slot = places[numbers.get(key)!]! * stride
      for (let i = 0; i < width; i++) {
        const integer = slot + ((column + i) >> 2)
        // a byte of a weight with its first bit turned is the weight plus 128
        slots[integer] = slots[integer]! ^ ((weights[k * width + i]! & 0xff) << bitOf(column + i))
      }
    })
    column += width
    return { column: column - width, width, scale }
  })
  return { columns, shifts, slots, stride }
}

/** The largest buckets first, each takes the first shift that brings all of its keys to free slots. */
function findPlaces(keys: Int32Array): { shifts: Uint16Array; places: Int32Array; size: number } {
  const size = Math.ceil(keys.length / TAKEN) + 1
  let count = 2
  while (count * BUCKET < keys.length) count *= 2
  const buckets = Array.from({ length: count }, (): number[] => [])
  keys.forEach((key, k) => {
    buckets[bucketOf(key, count)]!.push(k)
  })
  const shifts = new Uint16Array(count)
  const places = new Int32Array(keys.length)
  const taken = new Uint8Array(size)
  for (const own of buckets.map((_, k) => k).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b)) {
    const bucket = buckets[own]!
    let shift = -1
    let sought: number[]
    do {
      if (++shift > 0xffff) throw new Error('no shift brings the keys of a bucket to free slots')
      sought = bucket.map(k => slotOf(keys[k]!, shift, size))
    } while (sought.some((place, i) => taken[place] !== 0 || sought.indexOf(place) !== i))
    shifts[own] = shift
    bucket.forEach((k, i) => {
      places[k] = sought[i]!
      taken[sought[i]!] = 1
    })
  }
  return { shifts, places, size }
}
