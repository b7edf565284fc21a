import { type ChainScores, type ChainShape, createScores } from './chain.js'
import { addWeights, type FeatureTable, sumsOf } from './feature-table.js'
import { createFeatureList, type FeatureList } from './features.js'
import type { ChainModel } from './model.js'
import { type OwnSums, readSums } from './own-sums.js'
import { scoreBorder, scoreToken } from './score-places.js'
import type { Borders } from './segments.js'

/** Writes the features of a place to the list. */
export type Ask = (at: number, list: FeatureList) => void

/** What places and borders answer of themselves. */
export interface OwnAnswers {
  readonly tokens: OwnSums
  readonly borders: OwnSums
}

/** What a chain asks of places and of borders. */
export interface Questions {
  readonly place: Ask
  readonly border: Ask
}

/** What one stretch of segments after the other is scored with. */
interface Scoring {
  readonly model: ChainModel
  readonly scores: ChainScores
  readonly list: FeatureList
  readonly sums: Int32Array
}

/** @param longest the tokens of the longest stretch that is to be scored */
export function createScoring({ labels }: ChainShape, model: ChainModel, longest: number): Scoring {
  const scores = createScores(labels, longest)
  scores.steps.set(model.steps)
  return {
    model,
    scores,
    list: createFeatureList(),
    sums: new Int32Array(Math.max(sumsOf(model.tokens), sumsOf(model.borders))),
  }
}

/** Scores segments and the borders between them, by what places answer of themselves, too, if that is given. */
export function scoreSegments(
  { model, scores, list, sums }: Scoring,
  borders: Borders,
  questions: Questions,
  own?: OwnAnswers,
): void {
  const weigh = (at: number, ask: Ask, table: FeatureTable, known: OwnSums | undefined) => {
    list.count = 0
    ask(at, list)
    if (known) readSums(known, at, sums)
    else sums.fill(0)
    addWeights(table, list, sums, 0)
  }
  scores.length = borders.length - 1
  for (let k = 0; k < scores.length; k++) {
    const [from, to] = [borders[k]!, borders[k + 1]!]
    stay(scores, k, to - from - 1, model)
    for (let at = from; at < to; at++) {
      weigh(at, questions.place, model.tokens, own?.tokens)
      scoreToken(scores, k, model.tokens, sums)
    }
  }
  for (let k = 0; k < borders.length; k++) {
    weigh(borders[k]!, questions.border, model.borders, own?.borders)
    scoreBorder(scores, k, model.borders, sums)
  }
}

/** Begins the scores of a segment with those of so many steps from a label to itself, less those from none to none. */
function stay({ unary }: ChainScores, k: number, steps: number, model: ChainModel): void {
  const labels = model.tokens.width + 1
  for (let label = 1; label < labels; label++)
    unary[k * labels + label] = steps * (model.steps[label * labels + label]! - model.steps[0]!)
}
