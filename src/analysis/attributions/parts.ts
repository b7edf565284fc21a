import { firstWhere } from '../../order/first-where.js'
import { argumentBorders, argumentFeatures, type RoleContext, viewFrom } from './argument-features.js'
import type { CueCandidate } from './beliefs.js'
import type { OwnAnswers } from './believe.js'
import { type Candidate, readCandidate } from './candidate.js'
import { createScores } from './chain.js'
import type { Encoded } from './encode.js'
import { addWeights } from './feature-table.js'
import { createFeatureList } from './features.js'
import { hashText } from './hash.js'
import { createWorkspace } from './marginals.js'
import type { ChainModel } from './model.js'
import { readSums } from './own-sums.js'
import { scoreBorder, scoreToken } from './score-places.js'
import { PARTS, Part } from './stages.js'

/** How far from its cue a source or content is looked for, in tokens. */
const WINDOW = 150
const COLON = hashText(':')

/**
 * The stretch of text in which the parts of a cue are looked for: its block, and the
 * next ones where the cue's block ends with a colon or in the middle of a quotation.
 */
export function windowOf(text: Encoded, cue: CueCandidate): { from: number; to: number } {
  const own = firstWhere(text.blocks, block => block.to > cue.from)
  const { from, to } = text.blocks[own]!
  let end = to
  for (let next = own + 1; next < text.blocks.length && end < cue.to + WINDOW && goesOn(text, end, next, to); next++)
    end = text.blocks[next]!.to
  return { from: Math.max(from, cue.from - WINDOW), to: Math.min(end, cue.to + WINDOW) }
}

/**
 * Does what stands in block `next` belong to what ends at `end`? A colon opens one block; a quotation runs over many.
 */
function goesOn({ word, quotation, blocks }: Encoded, end: number, next: number, first: number): boolean {
  if (end === first && word[end - 1] === COLON) return true
  return quotation[end - 1] !== 0 && quotation[end - 1] === quotation[blocks[next]!.from]
}

/** Finds the source and the content of each cue. */
export function findParts(
  text: Encoded,
  model: ChainModel,
  own: OwnAnswers,
  context: RoleContext,
  cues: readonly CueCandidate[],
): Candidate[] {
  const windows = cues.map(cue => windowOf(text, cue))
  const longest = windows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const scores = createScores(PARTS.labels, longest)
  const work = createWorkspace(PARTS, longest)
  scores.steps.set(model.steps)
  const list = createFeatureList()
  const sums = new Int32Array(own.borders.pairs)
  return cues.map((cue, k) => {
    const { from, to } = windows[k]!
    const view = viewFrom(text, cue, from, to)
    scores.length = to - from
    for (let at = from; at < to; at++) {
      if (at >= cue.from && at < cue.to) {
        // a cue is no part of its own source or content
        const row = (at - from) * PARTS.labels
        scores.unary[row + Part.source] = -30
        scores.unary[row + Part.content] = -30
        continue
      }
      list.count = 0
      argumentFeatures(text, context, view, at, list)
      readSums(own.tokens, at, sums)
      addWeights(model.tokens, list, sums, 0)
      scoreToken(scores, at - from, model.tokens, sums)
    }
    for (let at = from; at <= to; at++) {
      list.count = 0
      argumentBorders(text, context, view, at, list)
      readSums(own.borders, at, sums)
      addWeights(model.borders, list, sums, 0)
      scoreBorder(scores, at - from, model.borders, sums)
    }
    return readCandidate(text, cue, from, scores, work)
  })
}
