import { describe, expect, it } from 'vitest'
import { addWeights, eachTable, sumOf, sumsOf } from '../../src/analysis/attributions/feature-table.js'
import { createFeatureList } from '../../src/analysis/attributions/features.js'
import { featureKey } from '../../src/analysis/attributions/hash.js'
import { placeFeatures } from '../../src/learning/place-features.js'

const keysOf = (question: number, count: number) =>
  Int32Array.from({ length: count }, (_, k) => featureKey(question, k))

describe('features that were learned', () => {
  const keys = keysOf(1, 5000)
  const one = { width: 1, scale: 0.5, keys, weights: Int8Array.from(keys, (_, k) => (k % 255) - 127) }
  const two = { width: 2, scale: 0.25, keys: keys.slice(1000), weights: new Int8Array(8000).fill(-3) }
  const [first, second] = eachTable(placeFeatures([one, two]))

  const weightsOf = (table: typeof first, key: number) => {
    const list = createFeatureList()
    list.keys[0] = key
    list.count = 1
    const sums = new Int32Array(sumsOf(table!))
    addWeights(table!, list, sums, 0)
    return Array.from({ length: table!.width }, (_, column) => sumOf(sums, 0, table!.column + column))
  }

  it('have the weights that they were given, in each table that knows them', () => {
    expect(Array.from(keys, key => weightsOf(first, key)[0])).toEqual([...one.weights])
    expect(weightsOf(second, keys[999]!)).toEqual([0, 0])
    expect(weightsOf(second, keys[1000]!)).toEqual([-3, -3])
  })

  it('are next to never taken for others', () => {
    const unknown = keysOf(2, 50_000)
    expect(unknown.filter(key => weightsOf(second, key)[0] !== 0).length).toBeLessThan(10)
  })
})
