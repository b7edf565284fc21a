/**
 * Where learned weights lie by feature key. Each key has a slot of its own: its bucket tells the shift that brings all
 * keys of the bucket to free slots ("hash and displace", Belazzougui, Botelho and Dietzfelbinger, ESA 2009), so that a
 * look at one place tells whether a key was learned.
 *
 * A slot is a few bytes, four to an integer: one for each column, the weight plus 128, and at the end two of the key
 * (`PRINT`). So all of a slot is fetched from memory at once.
 */
const { clz32, imul } = Math

export interface FeatureSlots {
  /** By bucket; their number is a power of two. */
  readonly shifts: Uint16Array
  /** `[slot * stride + integer]` */
  readonly slots: Int32Array
  /** Integers to a slot. */
  readonly stride: number
}

/** Integers to a slot that has so many columns, and the two bytes of its key. */
export const strideOf = (columns: number): number => Math.ceil((columns + 2) / 4)

/** What is added to a weight, so that it is a byte. */
export const BIAS = 128

/**
 * The bytes of a key that the last integer of its slot keeps,
 * to tell it from others: one key in 65,536 is taken for another.
 */
export const PRINT = 0xff00ff00 | 0

/** The bytes of two columns, which one addition adds. */
export const PAIR = 0x00ff00ff

/** The lowest bit of a column in its integer: columns 0 and 1 are the bytes of `PAIR`, 2 and 3 the others. */
export const bitOf = (column: number): number => 8 * (((column & 1) << 1) | ((column & 2) >> 1))

/** The bucket of a key among so many, a power of two. */
export const bucketOf = (key: number, buckets: number): number => imul(key, 0x9e3779b1) >>> (clz32(buckets) + 1)

/** The slot of a key among so many, given the shift of its bucket. */
export function slotOf(key: number, shift: number, slots: number): number {
  const mixed = imul(key ^ imul(shift, 0x9e3779b1), 0x85ebca6b) >>> 0
  return (mixed * (slots / 2 ** 32)) | 0
}
