import type { Beliefs } from '../analysis/attributions/beliefs.js'
import type { ChainShape } from '../analysis/attributions/chain.js'
import { cueContextOf } from '../analysis/attributions/extract.js'
import { marginals } from '../analysis/attributions/marginals.js'
import { roleFeatures } from '../analysis/attributions/role-features.js'
import { CUES, IN_CUE, ROLES, Role } from '../analysis/attributions/stages.js'
import { borderFeatures, tokenFeatures } from '../analysis/attributions/token-features.js'
import { applyChain } from './apply-chain.js'
import { blockSequences, gatherBeliefs, type Lesson } from './block-stage.js'
import type { Annotated } from './corpus.js'
import { crossFit, stored } from './cross-fit.js'
import { REGIMES, type Regime } from './regimes.js'
import type { StoredChain } from './write-model.js'

/** A chain over blocks, and what it believes of the articles it was learned from, cross-fitted. */
interface LearnedBlocks {
  readonly chain: StoredChain
  readonly beliefs: readonly Beliefs[]
}

/** First stage: is a token part of a cue? */
export function learnCues(corpus: readonly Annotated[]): Promise<LearnedBlocks> {
  const lesson = (annotated: Annotated): Lesson => ({
    tokens: (at, list) => tokenFeatures(annotated.text, at, list),
    borders: (at, list) => borderFeatures(annotated.text, at, list),
    labels: placeLabels(annotated).map(label => (label === Role.cue ? IN_CUE : 0)),
  })
  return learnBlocks(corpus, CUES, lesson, REGIMES.cues)
}

/** Second stage: what is a token to any attribution, given where cues are likely? */
export function learnRoles(corpus: readonly Annotated[], cueBeliefs: readonly Beliefs[]): Promise<LearnedBlocks> {
  const lesson = (annotated: Annotated, index: number): Lesson => {
    const context = cueContextOf(annotated.text, cueBeliefs[index]!)
    return {
      tokens: (at, list) => {
        tokenFeatures(annotated.text, at, list)
        roleFeatures(annotated.text, context, at, list)
      },
      borders: (at, list) => borderFeatures(annotated.text, at, list),
      labels: placeLabels(annotated),
    }
  }
  return learnBlocks(corpus, ROLES, lesson, REGIMES.roles)
}

async function learnBlocks(
  corpus: readonly Annotated[],
  shape: ChainShape,
  lesson: (annotated: Annotated, index: number) => Lesson,
  regime: Regime,
): Promise<LearnedBlocks> {
  const data = blockSequences(corpus, lesson)
  const { beliefs, put } = gatherBeliefs(corpus, shape)
  const { whole, byFold } = await crossFit({ shape, data }, regime)
  byFold.forEach((weights, fold) => {
    applyChain(shape, data, weights, fold, (sequence, scores, work) => put(sequence, marginals(shape, scores, work)))
  })
  return { chain: stored(shape, data, whole), beliefs }
}

/** The role of each place of a text, to any of its attributions. */
function placeLabels({ text, gold }: Annotated): Uint8Array {
  const labels = new Uint8Array(text.size)
  for (const { source, content } of gold) {
    for (const at of content) labels[at] = Role.content
    for (const at of source) labels[at] = Role.source
  }
  for (const { cue } of gold) for (const at of cue) labels[at] = Role.cue
  return labels
}
