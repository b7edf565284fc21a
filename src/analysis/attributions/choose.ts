import type { Candidate } from './candidate.js'
import type { Contest } from './contests.js'
import type { Encoded } from './encode.js'
import { exp } from './exponential.js'
import { addWeights, type FeatureTable, sumOf, sumsOf } from './feature-table.js'
import { createFeatureList } from './features.js'
import { readingFeatures } from './reading-features.js'
import type { Reading } from './readings.js'

const list = createFeatureList()

/** The likeliest of the readings of a cue, each judged as a whole. */
export function choose(text: Encoded, table: FeatureTable, contest: Contest, readings: readonly Reading[]): Candidate {
  const sums = new Int32Array(sumsOf(table))
  const scores = readings.map((reading, rank) => {
    list.count = 0
    readingFeatures(text, contest, readings[0] as Reading, reading, rank, list)
    sums.fill(0)
    addWeights(table, list, sums, 0)
    return sumOf(sums, 0, 0) * table.scale
  })
  return chosen(contest, readings, scores)
}

/** The reading of the highest score, with its chance among all of them. */
export function chosen({ candidate }: Contest, readings: readonly Reading[], scores: ArrayLike<number>): Candidate {
  let best = 0
  for (let k = 1; k < readings.length; k++) if (scores[k]! > scores[best]!) best = k
  let sum = 0
  for (let k = 0; k < readings.length; k++) sum += exp(scores[k]! - scores[best]!)
  const { source, content } = readings[best]!
  return { ...candidate, source, content, chance: 1 / sum }
}
