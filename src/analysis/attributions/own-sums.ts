import type { Encoded } from './encode.js'
import { addWeights, allColumns, type FeatureTable } from './feature-table.js'
import { createFeatureList, type FeatureList } from './features.js'

/** Summed weights of what is asked of a place alone, for all chains that ask it: `stride` sums to a place. */
export interface OwnSums {
  readonly stride: number
  readonly sums: Int32Array
}

/**
 * Asks each place, from the first of the text to behind its last, what can be asked without knowing of any attribution.
 */
export function ownSums(
  { size, blocks }: Encoded,
  table: FeatureTable,
  ask: (at: number, list: FeatureList) => void,
): OwnSums {
  const { stride } = table
  const all = allColumns(table)
  const sums = new Int32Array(size * stride)
  const list = createFeatureList()
  const [first, last] = [blocks[0]?.from ?? 0, blocks.at(-1)?.to ?? -1]
  for (let at = first; at <= last; at++) {
    list.count = 0
    ask(at, list)
    addWeights(all, list.keys, list.count, sums, at * stride)
  }
  return { stride, sums }
}

/** Writes a table's sums of a place, over what was there. */
export function readSums({ stride, sums }: OwnSums, { column, width }: FeatureTable, at: number, to: Int32Array): void {
  const from = at * stride + column
  for (let k = 0; k < width; k++) to[k] = sums[from + k]!
}
