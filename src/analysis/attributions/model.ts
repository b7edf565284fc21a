import { eachTable, type FeatureTable, type SharedTables } from './feature-table.js'

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
export const FORMAT = 0x41_41_57_06

/**
 * Reads a model. All numbers are little-endian. A file is: the format's number; tables of tokens and tables of borders
 * of the first three chains, then of the fourth; the step weights of the four (a count, then 64-bit floats); the tables
 * of choices and of verdicts. Tables that share slots are: their number, the width (32 bits) and scale (64-bit float) of
 * each, the integers to a slot, the numbers of buckets and of all integers (32 bits), shifts (16 bits), slots (32 bits).
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const read = readerOf(bytes)
  if (read.integer() !== FORMAT)
    throw new Error(
      'the attribution weights are of another version; install the package again, or learn them with `npm run learn`',
    )
  const tokens = eachTable(read.tables())
  const borders = eachTable(read.tables())
  tokens.push(...eachTable(read.tables()))
  borders.push(...eachTable(read.tables()))
  const [cues, roles, parts, refined] = tokens.map((table, k) => ({
    tokens: table,
    borders: borders[k]!,
    steps: Float64Array.from({ length: read.integer() }, read.float),
  }))
  const [[choices], [verdicts]] = [eachTable(read.tables()), eachTable(read.tables())]
  return { cues: cues!, roles: roles!, parts: parts!, refined: refined!, choices: choices!, verdicts: verdicts! }
}

/** Reads one thing after the other. */
function readerOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const take = (size: number) => {
    at += size
    return at - size
  }
  const integer = () => view.getInt32(take(4), true)
  const float = () => view.getFloat64(take(8), true)
  const halves = (count: number) => {
    const out = new Uint16Array(count)
    const start = take(2 * count)
    for (let k = 0; k < count; k++) out[k] = view.getUint16(start + 2 * k, true)
    return out
  }
  const integers = (count: number) => {
    const out = new Int32Array(count)
    const start = take(4 * count)
    for (let k = 0; k < count; k++) out[k] = view.getInt32(start + 4 * k, true)
    return out
  }
  const tables = (): SharedTables => {
    let column = 0
    const columns = Array.from({ length: integer() }, () => {
      const width = integer()
      column += width
      return { column: column - width, width, scale: float() }
    })
    const [stride, buckets, size] = [integer(), integer(), integer()]
    return { columns, stride, shifts: halves(buckets), slots: integers(size) }
  }
  return { integer, float, tables }
}
