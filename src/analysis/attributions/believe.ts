import { type Beliefs, createBeliefs } from './beliefs.js'
import { type ChainShape, createScores } from './chain.js'
import type { Encoded } from './encode.js'
import { addWeights } from './feature-table.js'
import { createFeatureList, type FeatureList } from './features.js'
import { createWorkspace, marginals } from './marginals.js'
import type { ChainModel } from './model.js'
import { type OwnSums, readSums } from './own-sums.js'
import { scoreBorder, scoreToken } from './score-places.js'

/** Writes the features of a place to the list. */
export type Ask = (at: number, list: FeatureList) => void

/** What places and borders answer of themselves. */
export interface OwnAnswers {
  readonly tokens: OwnSums
  readonly borders: OwnSums
}

/**
 * Runs a chain over each block of a text: what it believes of
 * every place. `tokens` asks places what is not asked of all.
 */
export function believe(text: Encoded, shape: ChainShape, model: ChainModel, own: OwnAnswers, tokens?: Ask): Beliefs {
  const { labels } = shape
  const beliefs = createBeliefs(text, labels)
  const longest = text.blocks.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const scores = createScores(labels, longest)
  const work = createWorkspace(shape, longest)
  scores.steps.set(model.steps)
  const list = createFeatureList()
  const sums = new Int32Array(own.borders.pairs)
  for (const { from, to } of text.blocks) {
    scores.length = to - from
    scores.unary.fill(0, 0, scores.length * labels)
    for (let at = from; at < to; at++) {
      readSums(own.tokens, at, sums)
      if (tokens) {
        list.count = 0
        tokens(at, list)
        addWeights(model.tokens, list, sums, 0)
      }
      scoreToken(scores, at - from, model.tokens, sums)
    }
    for (let at = from; at <= to; at++) {
      readSums(own.borders, at, sums)
      scoreBorder(scores, at - from, model.borders, sums)
    }
    const { unary, starts, ends } = marginals(shape, scores, work)
    const length = (to - from) * labels
    beliefs.inside.set(unary.subarray(0, length), from * labels)
    beliefs.starts.set(starts.subarray(0, length + labels), from * labels)
    beliefs.ends.set(ends.subarray(0, length + labels), from * labels)
  }
  return beliefs
}
