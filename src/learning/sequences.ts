import type { FeatureList } from '../analysis/attributions/features.js'
import { LEAST_SEEN } from './regimes.js'

/** A growing column of integers, in memory that threads share. */
interface Column {
  values: Int32Array
  size: number
}

const shared = (length: number) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
const column = (): Column => ({ values: shared(1 << 16), size: 0 })

function append(to: Column, from: Int32Array, count: number): void {
  if (to.size + count > to.values.length) {
    const larger = shared(Math.max(to.values.length * 2, to.size + count))
    larger.set(to.values.subarray(0, to.size))
    to.values = larger
  }
  to.values.set(from.length === count ? from : from.subarray(0, count), to.size)
  to.size += count
}

/** Features of many places, first as keys, then, once counted, as numbers from 0. */
export interface Rows {
  readonly features: Column
  /** Where the features of each row start. */
  readonly offsets: Column
  /** The key of each numbered feature. */
  keys: Int32Array
}

/** What a chain is trained on: sequences of tokens with their features and right labels. */
export interface Sequences {
  readonly tokens: Rows
  readonly borders: Rows
  /** First token of each sequence; the borders of sequence k start at first token + k. */
  readonly first: Column
  readonly gold: Column
  /** The part of the corpus a sequence belongs to, for cross-fitting. */
  readonly fold: Column
}

const rows = (): Rows => ({ features: column(), offsets: column(), keys: new Int32Array(0) })
/** No sequences as yet. */
export const createSequences = (): Sequences => ({
  tokens: rows(),
  borders: rows(),
  first: column(),
  gold: column(),
  fold: column(),
})

const one = new Int32Array(1)
function appendOne(to: Column, value: number): void {
  one[0] = value
  append(to, one, 1)
}

/** Where a sequence begins among all tokens, and how many tokens it has. */
export function stretchOf({ first, gold }: Sequences, sequence: number): { from: number; length: number } {
  const from = first.values[sequence]!
  const to = sequence + 1 < first.size ? first.values[sequence + 1]! : gold.size
  return { from, length: to - from }
}

/** The most tokens that a sequence has. */
export function longestSequence(sequences: Sequences): number {
  let longest = 0
  for (let k = 0; k < sequences.first.size; k++) longest = Math.max(longest, stretchOf(sequences, k).length)
  return longest
}

/** Begins a sequence: what is added from here on belongs to it. */
export function openSequence(to: Sequences, fold: number): void {
  appendOne(to.first, to.gold.size)
  appendOne(to.fold, fold)
}

/** Adds a token with what was asked of it and its right label. */
export function addToken(to: Sequences, list: FeatureList, label: number): void {
  appendOne(to.tokens.offsets, to.tokens.features.size)
  append(to.tokens.features, list.keys, list.count)
  appendOne(to.gold, label)
}

/** Adds a border: a sequence has one more of them than it has tokens. */
export function addBorder(to: Sequences, list: FeatureList): void {
  appendOne(to.borders.offsets, to.borders.features.size)
  append(to.borders.features, list.keys, list.count)
}

/** The sequences with their features numbered. */
export function numbered(sequences: Sequences): Sequences {
  numberFeatures(sequences.tokens)
  numberFeatures(sequences.borders)
  return sequences
}

/** Numbers the features that were seen often enough, the most frequent first, and drops the others. */
export function numberFeatures(own: Rows): void {
  const { values, size } = own.features
  let mask = (1 << 16) - 1
  while (mask < size / 3 && mask < (1 << 25) - 1) mask = mask * 2 + 1
  const slots = new Int32Array(mask + 1)
  const counts = new Int32Array(mask + 1)
  const find = (key: number) => {
    let slot = key & mask
    while (counts[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  for (let i = 0; i < size; i++) {
    const slot = find(values[i]!)
    slots[slot] = values[i]!
    counts[slot]!++
  }
  const numbers = new Int32Array(mask + 1).fill(-1)
  const frequent = mostFrequentFirst(counts)
  frequent.forEach((slot, number) => {
    numbers[slot] = number
  })
  own.keys = frequent.map(slot => slots[slot]!)
  let kept = 0
  const rowCount = own.offsets.size
  for (let row = 0; row < rowCount; row++) {
    const end = row + 1 < rowCount ? own.offsets.values[row + 1]! : size
    const start = own.offsets.values[row]!
    own.offsets.values[row] = kept
    for (let i = start; i < end; i++) {
      const number = numbers[find(values[i]!)]!
      if (number !== -1) values[kept++] = number
    }
  }
  own.features.size = kept
  appendOne(own.offsets, kept)
}

/**
 * The places of what was counted often enough. What is met often lies together, where it is found soonest.
 */
function mostFrequentFirst(counts: Int32Array): Int32Array {
  const places: number[] = []
  for (let place = 0; place < counts.length; place++) if (counts[place]! >= LEAST_SEEN) places.push(place)
  return Int32Array.from(places).sort((one, other) => counts[other]! - counts[one]! || one - other)
}
