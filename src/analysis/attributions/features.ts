import { featureKey } from './hash.js'

/** The features of one place, as keys; written over for each place. */
export interface FeatureList {
  readonly keys: Int32Array
  count: number
}

/** More than are ever asked of one place. */
export const MOST_FEATURES = 256

export const createFeatureList = (): FeatureList => ({ keys: new Int32Array(MOST_FEATURES), count: 0 })

/** Adds the answer `value` to the question numbered `template`. */
export function add(list: FeatureList, template: number, value: number): void {
  list.keys[list.count++] = featureKey(template, value)
}

const STEPS = [0.01, 0.04, 0.12, 0.3, 0.5, 0.7, 0.88, 0.96, 0.99]

/** A chance as a step of a scale, from 0 to 9. */
export function step(chance: number): number {
  let k = 0
  while (k < STEPS.length && chance >= STEPS[k]!) k++
  return k
}

/** A distance as a step of a scale: exact while small. */
export function reach(distance: number): number {
  if (distance < 6) return distance
  if (distance < 8) return 6
  if (distance < 11) return 7
  if (distance < 16) return 8
  return distance < 26 ? 9 : 10
}
