import { logistic } from '../analysis/attributions/exponential.js'
import type { FeatureList } from '../analysis/attributions/features.js'
import type { Verdict } from '../analysis/attributions/verdicts.js'
import { addToken, createSequences, numberFeatures, type Rows } from './sequences.js'
import { trainLinear } from './train-linear.js'

// Few epochs at a low rate: sure verdicts are otherwise too sure. Chosen on the dev split.
const REGIME = { epochs: 5, rate: 0.03, decay: 0.1, seed: 7 }

/** What a candidate turned out to be. */
export type Judgement = Readonly<Record<keyof Verdict, boolean>>

interface VerdictWeights {
  readonly keys: Int32Array
  /** Two to a key: that a candidate is found, and that it is right. */
  readonly weights: Float32Array
}

/** Learns verdicts on candidates; `fill` gives the features of each with what it is. */
export function trainVerdicts(fill: (add: (list: FeatureList, judgement: Judgement) => void) => void): VerdictWeights {
  const data = createSequences()
  // the sum of both, since what is right is found
  fill((list, { found, right }) => addToken(data, list, (found ? 1 : 0) + (right ? 1 : 0)))
  numberFeatures(data.tokens)
  const grades = data.gold.values.subarray(0, data.gold.size)
  const [found, right] = [1, 2].map(least => regression(data.tokens, grades, least))
  const { keys } = data.tokens
  const weights = new Float32Array(2 * keys.length)
  for (let f = 0; f < keys.length; f++) weights.set([found![f]!, right![f]!], 2 * f)
  return { keys, weights }
}

/** Logistic regression: is the grade of a row the least that is asked for, or above? */
const regression = (rows: Rows, grades: Int32Array, least: number): Float32Array =>
  trainLinear(rows, Int32Array.from(grades.keys()), REGIME, (row, { score, move }) =>
    move(row, (grades[row]! >= least ? 1 : 0) - logistic(score(row))),
  )
