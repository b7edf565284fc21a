import { FORMAT } from '../analysis/attributions/model.js'
import { placeFeatures } from './place-features.js'
import type { StoredTable } from './quantize.js'

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
  const early = [cues, roles, parts]
  return joined([
    integers([FORMAT]),
    tableBytes(early.map(({ tokens }) => tokens)),
    tableBytes(early.map(({ borders }) => borders)),
    tableBytes([refined.tokens]),
    tableBytes([refined.borders]),
    ...[...early, refined].flatMap(({ steps }) => [integers([steps.length]), floats(steps)]),
    tableBytes([choices]),
    tableBytes([verdicts]),
  ])
}

function tableBytes(tables: readonly StoredTable[]): Uint8Array {
  const { columns, shifts, slots, stride } = placeFeatures(tables)
  return joined([
    integers([columns.length]),
    ...columns.flatMap(({ width, scale }) => [integers([width]), floats([scale])]),
    integers([stride, shifts.length, slots.length]),
    halves(shifts),
    integers(slots),
  ])
}

function halves(values: Uint16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  values.forEach((value, i) => {
    view.setUint16(i * 2, value, true)
  })
  return new Uint8Array(view.buffer)
}

function integers(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (let i = 0; i < values.length; i++) view.setInt32(i * 4, values[i]!, true)
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
