import { printOf, type StoredTables, slotOf } from '../analysis/attributions/feature-table.js'
import type { StoredTable } from './quantize.js'

/** Keys to a bucket. */
const BUCKET = 4
/** The share of slots that are taken: with the last few free, the last keys find a place soon. */
const TAKEN = 0.97

/** Gives each key of some tables a slot of its own, and puts the weights of all tables there. */
export function placeFeatures(tables: readonly StoredTable[]): StoredTables {
  const numbers = new Map<number, number>()
  for (const { keys } of tables) for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size)
  const keys = Int32Array.from(numbers.keys())
  const { shifts, slots, size } = findSlots(keys)
  const prints = new Uint16Array(size)
  keys.forEach((key, k) => {
    prints[slots[k]!] = printOf(key)
  })
  const all = tables.reduce((sum, { width }) => sum + width, 0)
  const weights = new Int8Array(size * all)
  let column = 0
  const columns = tables.map(({ width, scale, keys: own, weights: rounded }) => {
    own.forEach((key, k) => {
      weights.set(rounded.subarray(k * width, (k + 1) * width), slots[numbers.get(key)!]! * all + column)
    })
    column += width
    return { column: column - width, width, scale }
  })
  return { columns, shifts, prints, weights }
}

/** The largest buckets first, each takes the first shift that brings all of its keys to free slots. */
function findSlots(keys: Int32Array): { shifts: Uint16Array; slots: Int32Array; size: number } {
  const size = Math.ceil(keys.length / TAKEN) + 1
  let count = 1
  while (count * BUCKET < keys.length) count *= 2
  const buckets = Array.from({ length: count }, (): number[] => [])
  keys.forEach((key, k) => {
    buckets[key & (count - 1)]!.push(k)
  })
  const shifts = new Uint16Array(count)
  const slots = new Int32Array(keys.length)
  const taken = new Uint8Array(size)
  for (const own of buckets.map((_, k) => k).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b)) {
    const bucket = buckets[own]!
    let shift = -1
    let places: number[]
    do {
      if (++shift > 0xffff) throw new Error('no shift brings the keys of a bucket to free slots')
      places = bucket.map(k => slotOf(keys[k]!, shift, size))
    } while (places.some((place, i) => taken[place] !== 0 || places.indexOf(place) !== i))
    shifts[own] = shift
    bucket.forEach((k, i) => {
      slots[k] = places[i]!
      taken[places[i]!] = 1
    })
  }
  return { shifts, slots, size }
}
