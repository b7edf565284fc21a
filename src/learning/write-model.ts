import type { StoredTable } from '../analysis/attributions/feature-table.js'
import { FORMAT } from '../analysis/attributions/model.js'

export interface StoredChain {
  readonly tokens: StoredTable
  readonly borders: StoredTable
  readonly steps: Float32Array
}

export interface StoredModel {
  readonly cues: StoredChain
  readonly roles: StoredChain
  readonly parts: StoredChain
  readonly refined: StoredChain
  readonly choices: StoredTable
  readonly verdicts: StoredTable
}

/** The bytes of a model, in the format that `readModel` describes. */
export function writeModel({ cues, roles, parts, refined, choices, verdicts }: StoredModel): Uint8Array {
  return joined([
    integers(FORMAT),
    ...[cues, roles, parts, refined].flatMap(({ tokens, borders, steps }) => [
      tableBytes(tokens),
      tableBytes(borders),
      integers(steps.length),
      floats(steps),
    ]),
    tableBytes(choices),
    tableBytes(verdicts),
  ])
}

function tableBytes({ width, scale, keys, weights }: StoredTable): Uint8Array {
  const coded: number[] = []
  let last = 0
  for (const key of keys) {
    let gap = (key >>> 0) - last
    last = key >>> 0
    while (gap >= 128) {
      coded.push((gap & 127) | 128)
      gap = Math.floor(gap / 128)
    }
    coded.push(gap)
  }
  return joined([
    integers(width, keys.length),
    floats([scale]),
    integers(coded.length),
    Uint8Array.from(coded),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ])
}

function integers(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  values.forEach((value, i) => {
    view.setInt32(i * 4, value, true)
  })
  return new Uint8Array(view.buffer)
}

function floats(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8))
  for (let i = 0; i < values.length; i++) view.setFloat64(i * 8, values[i]!, true)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
