import { type Beliefs, createBeliefs } from './beliefs.js'
import type { ChainShape } from './chain.js'
import type { Encoded } from './encode.js'
import { createWorkspace, marginals } from './marginals.js'
import type { ChainModel } from './model.js'
import { type Ask, createScoring, type OwnAnswers, scoreSegments } from './score-segments.js'
import { eachPlace } from './segments.js'

const nothing: Ask = () => {}

/**
 * Runs a chain over each block of a text: what it believes of
 * every place. `tokens` asks places what is not asked of all.
 */
export function believe(
  text: Encoded,
  shape: ChainShape,
  model: ChainModel,
  own: OwnAnswers,
  tokens = nothing,
): Beliefs {
  const { labels } = shape
  const beliefs = createBeliefs(text, labels)
  const longest = text.blocks.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const scoring = createScoring(shape, model, longest)
  const work = createWorkspace(shape, longest)
  for (const block of text.blocks) {
    const { from, to } = block
    scoreSegments(scoring, eachPlace(block), { place: tokens, border: nothing }, own)
    const { unary, starts, ends } = marginals(shape, scoring.scores, work)
    const length = (to - from) * labels
    beliefs.inside.set(unary.subarray(0, length), from * labels)
    beliefs.starts.set(starts.subarray(0, length + labels), from * labels)
    beliefs.ends.set(ends.subarray(0, length + labels), from * labels)
  }
  return beliefs
}
