import { featureKey } from './hash.js'

/** The features of one place, as keys; written over for each place. */
export interface FeatureList {
  readonly keys: Int32Array
  count: number
}

/** More than are ever asked of one place. */
export const MOST_FEATURES = 256

/** An empty list, with room for the features of any place. */
export const createFeatureList = (): FeatureList => ({ keys: new Int32Array(MOST_FEATURES), count: 0 })

/**
 * The number of the first question of each family, by which weights are learned. What is asked of one place must not
 * overlap: its own questions, with those on its role or on one cue's argument. The others are asked alone.
 */
export const FIRST_QUESTION = { place: 0, role: 100, argument: 200, verdict: 500, reading: 600, refined: 0 } as const

/**
 * Makes features of the answers that were written behind those of a list, up to `count`: the first answers the question
 * numbered `first`, the second the one after it. All at once, in one short loop: a call for each costs as much again.
 */
export function numberAnswers(list: FeatureList, first: number, count: number): void {
  const { keys } = list
  for (let n = list.count, question = first; n < count; n++, question++) keys[n] = featureKey(question, keys[n]!)
  list.count = count
}

/** By per cent: from how many on is a chance on the next step? */
const STEPS = [1, 4, 12, 30, 50, 70, 88, 96, 99]
const STEP = Uint8Array.from({ length: 101 }, (_, percent) => STEPS.filter(least => percent >= least).length)

/** A chance as a step of a scale, from 0 to 9. */
export const step = (chance: number): number => STEP[(chance * 100) | 0]!

/** A distance as a step of a scale: exact while small. */
export function reach(distance: number): number {
  if (distance < 6) return distance
  if (distance < 8) return 6
  if (distance < 11) return 7
  if (distance < 16) return 8
  return distance < 26 ? 9 : 10
}
