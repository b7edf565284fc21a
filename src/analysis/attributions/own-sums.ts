import type { Encoded } from './encode.js'
import { addWeights, allColumns, type FeatureTable, sumsOf } from './feature-table.js'
import { createFeatureList, type FeatureList } from './features.js'

/** Summed weights of what is asked of a place alone, for all chains that ask it: `pairs` integers to a place. */
export interface OwnSums {
  readonly pairs: number
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
  const pairs = sumsOf(table)
  const all = allColumns(table)
  const sums = new Int32Array(size * pairs)
  const list = createFeatureList()
  const [first, last] = [blocks[0]?.from ?? 0, blocks.at(-1)?.to ?? -1]
  for (let at = first; at <= last; at++) {
    list.count = 0
    ask(at, list)
    addWeights(all, list, sums, at * pairs)
  }
  return { pairs, sums }
}

/** Writes the sums of a place over what was there. */
export function readSums({ pairs, sums }: OwnSums, at: number, to: Int32Array): void {
  for (let pair = 0; pair < pairs; pair++) to[pair] = sums[at * pairs + pair]!
}
