import { createTables, type FeatureTable, type StoredTable } from './feature-table.js'

/** What one chain has learned: weights of token features, of border features, and of steps between labels. */
export interface ChainModel {
  readonly tokens: FeatureTable
  readonly borders: FeatureTable
  readonly steps: Float64Array
}

/** Everything that was learned about attributions. */
export interface AttributionModel {
  readonly cues: ChainModel
  readonly roles: ChainModel
  readonly parts: ChainModel
  readonly refined: ChainModel
  /** Of whole readings of a cue, to choose among them. */
  readonly choices: FeatureTable
  readonly verdicts: FeatureTable
}

/** Raised when the format changes, so that weights of another version are refused. */
export const FORMAT = 0x41_41_57_04

/**
 * Reads a model. All numbers are little-endian. A file is: the format's number; four chains, each a table of tokens, a
 * table of borders, and its step weights (a count, then 64-bit floats); the tables of choices and of verdicts. A table
 * is: width and count (32 bits), scale (64-bit float), the bytes of the keys (32 bits), the keys, the weights. Keys
 * ascend as unsigned numbers and are stored as gaps, seven bits to a byte, the high bit on all but a gap's last byte.
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const integer = () => {
    at += 4
    return view.getInt32(at - 4, true)
  }
  const float = () => {
    at += 8
    return view.getFloat64(at - 8, true)
  }
  const table = (): StoredTable => {
    const width = integer()
    const count = integer()
    const scale = float()
    const end = integer()
    const keys = readKeys(bytes, at, count)
    at += end
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * width)
    at += count * width
    return { width, scale, keys, weights }
  }
  const chain = () => {
    const tokens = table()
    const borders = table()
    const steps = Float64Array.from({ length: integer() }, float)
    return { tokens, borders, steps }
  }
  if (integer() !== FORMAT) throw new Error('the attribution weights are of another version; build the project again')
  const [cues, roles, parts] = joined([chain(), chain(), chain()])
  const [refined] = joined([chain()])
  const [[choices], [verdicts]] = [createTables([table()]), createTables([table()])]
  return { cues: cues!, roles: roles!, parts: parts!, refined: refined!, choices: choices!, verdicts: verdicts! }
}

/** Chains as they are used; those that ask the same of a place share the keys of their tables. */
function joined(
  chains: readonly { tokens: StoredTable; borders: StoredTable; steps: Float64Array }[],
): readonly ChainModel[] {
  const tokens = createTables(chains.map(chain => chain.tokens))
  const borders = createTables(chains.map(chain => chain.borders))
  return chains.map(({ steps }, k) => ({ tokens: tokens[k]!, borders: borders[k]!, steps }))
}

function readKeys(bytes: Uint8Array, start: number, count: number): Int32Array {
  const keys = new Int32Array(count)
  let at = start
  let key = 0
  for (let k = 0; k < count; k++) {
    let gap = 0
    let shift = 0
    let byte = bytes[at++]!
    while (byte >= 128) {
      gap |= (byte & 127) << shift
      shift += 7
      byte = bytes[at++]!
    }
    gap |= byte << shift
    key = (key + gap) | 0
    keys[k] = key
  }
  return keys
}
