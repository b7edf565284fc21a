import type { Ask, OwnAnswers } from './believe.js'
import type { ChainScores } from './chain.js'
import { addWeights } from './feature-table.js'
import type { FeatureList } from './features.js'
import type { ChainModel } from './model.js'
import { type OwnSums, readSums } from './own-sums.js'
import { scoreBorder, scoreToken } from './score-places.js'
import type { Segment } from './segments.js'

/** What a chain asks of the heads of segments, and of the borders between segments. */
export interface SegmentQuestions {
  readonly head: Ask
  readonly border: Ask
}

/** What one stretch of segments after the other is scored with. */
export interface Scoring {
  readonly model: ChainModel
  readonly scores: ChainScores
  readonly list: FeatureList
  readonly sums: Int32Array
}

/** Scores segments by their heads, and their borders; by what both answer of themselves, too, if that is given. */
export function scoreSegments(
  { model, scores, list, sums }: Scoring,
  segments: readonly Segment[],
  questions: SegmentQuestions,
  own?: OwnAnswers,
): void {
  scores.length = segments.length
  const border = (at: number, k: number) => {
    list.count = 0
    questions.border(at, list)
    begin(sums, at, own?.borders)
    addWeights(model.borders, list, sums, 0)
    scoreBorder(scores, k, model.borders, sums)
  }
  segments.forEach((segment, k) => {
    list.count = 0
    questions.head(segment.head, list)
    begin(sums, segment.head, own?.tokens)
    addWeights(model.tokens, list, sums, 0)
    scoreToken(scores, k, model.tokens, sums)
    border(segment.from, k)
  })
  border(segments.at(-1)!.to, segments.length)
}

function begin(sums: Int32Array, at: number, own: OwnSums | undefined): void {
  if (own) readSums(own, at, sums)
  else sums.fill(0)
}
