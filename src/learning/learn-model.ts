import type { RoleContext } from '../analysis/attributions/argument-features.js'
import { type Beliefs, cueCandidates } from '../analysis/attributions/beliefs.js'
import { type Candidate, readCandidate } from '../analysis/attributions/candidate.js'
import { type ChainShape, marginals } from '../analysis/attributions/chain.js'
import { AROUND_CUES, cueContextOf, POSSIBLE_CUE, roleContextOf } from '../analysis/attributions/extract.js'
import { createFeatureList } from '../analysis/attributions/features.js'
import type { StoredTable } from '../analysis/attributions/model.js'
import { roleFeatures } from '../analysis/attributions/role-features.js'
import { CUES, PARTS, ROLES, Role } from '../analysis/attributions/stages.js'
import { borderFeatures, tokenFeatures } from '../analysis/attributions/token-features.js'
import { verdictFeatures } from '../analysis/attributions/verdict-features.js'
import { rivalries } from '../analysis/attributions/verdicts.js'
import { blockSequences, gatherBeliefs, type Lesson } from './block-stage.js'
import type { Annotated } from './corpus.js'
import { type CueLesson, cueLessons, isLearnable, isRight, partSequences, refineSequences } from './part-stage.js'
import { quantize } from './quantize.js'
import { numberFeatures, type Sequences } from './sequences.js'
import { applyChain, type ChainWeights, type Regime } from './train-chain.js'
import { type Exercise, trainChains } from './train-chains.js'
import { trainVerdicts } from './train-verdicts.js'
import type { StoredChain, StoredModel } from './write-model.js'

/** Each stage learns from what the stage before believes of articles it was not trained on: the corpus in four parts, each tagged by a chain trained on the other three. */
const FOLDS = 4
/** Features seen less often are not learned. */
const LEAST_SEEN = 3
/** Weights smaller than this are dropped. */
const LEAST_WEIGHT = 0.01
const LEAST_VERDICT_WEIGHT = 0.01

/** The stages overfit easily, the more features they have the sooner: hence few epochs at low rates. Chosen on the dev split. */
const REGIMES = {
  cues: { epochs: 4, rate: 0.04, decay: 0.01, dropout: 0.1, seed: 1, without: -1 },
  roles: { epochs: 4, rate: 0.015, decay: 0.01, dropout: 0.1, seed: 2, without: -1 },
  parts: { epochs: 4, rate: 0.012, decay: 0.01, dropout: 0.2, seed: 3, without: -1 },
  refined: { epochs: 5, rate: 0.03, decay: 0.01, dropout: 0, seed: 4, without: -1 },
} as const satisfies Record<string, Regime>

/** Learns a model from annotated articles. `report` is told of each step. */
export async function learnModel(corpus: readonly Annotated[], report: (step: string) => void): Promise<StoredModel> {
  const cues = await learnCues(corpus, report)
  const roles = await learnRoles(corpus, cues.beliefs, report)
  return { cues: cues.chain, roles: roles.chain, ...(await learnParts(corpus, roles.beliefs, report)) }
}

/** A chain over blocks, and what it believes of the articles it was learned from, cross-fitted. */
export interface LearnedBlocks {
  readonly chain: StoredChain
  readonly beliefs: readonly Beliefs[]
}

export function learnCues(corpus: readonly Annotated[], report: (step: string) => void): Promise<LearnedBlocks> {
  const lesson = (annotated: Annotated): Lesson => ({
    tokens: (at, list) => tokenFeatures(annotated.text, at, list, 0),
    borders: (at, list) => borderFeatures(annotated.text, at, list, 0),
    labels: placeLabels(annotated).map(label => (label === Role.cue ? 1 : 0)),
  })
  report('cues')
  return learnBlocks(corpus, CUES, lesson, REGIMES.cues)
}

export function learnRoles(
  corpus: readonly Annotated[],
  cueBeliefs: readonly Beliefs[],
  report: (step: string) => void,
): Promise<LearnedBlocks> {
  const lesson = (annotated: Annotated, index: number): Lesson => {
    const context = cueContextOf(annotated.text, cueBeliefs[index]!)
    return {
      tokens: (at, list) => {
        tokenFeatures(annotated.text, at, list, 0)
        roleFeatures(annotated.text, context, at, list, AROUND_CUES)
      },
      borders: (at, list) => borderFeatures(annotated.text, at, list, 0),
      labels: placeLabels(annotated),
    }
  }
  report('roles')
  return learnBlocks(corpus, ROLES, lesson, REGIMES.roles)
}

async function learnBlocks(
  corpus: readonly Annotated[],
  shape: ChainShape,
  lesson: (annotated: Annotated, index: number) => Lesson,
  regime: Regime,
): Promise<LearnedBlocks> {
  const data = blockSequences(corpus, lesson, FOLDS, LEAST_SEEN)
  const { beliefs, put } = gatherBeliefs(corpus, shape)
  const { whole, byFold } = await crossFit({ shape, data }, regime)
  byFold.forEach((weights, fold) => {
    applyChain(shape, data, weights, fold, (sequence, scores, work) => put(sequence, marginals(shape, scores, work)))
  })
  return { chain: stored(data, whole, shape.labels), beliefs }
}

/** A chain learned from everything, and for each part of the corpus one that was learned from the others. */
async function crossFit(
  exercise: Exercise,
  regime: Regime,
): Promise<{ whole: ChainWeights; byFold: readonly ChainWeights[] }> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({ ...regime, without: fold }))
  const [whole, ...byFold] = await trainChains(exercise, [regime, ...folds])
  return { whole: whole!, byFold }
}

export async function learnParts(
  corpus: readonly Annotated[],
  roleBeliefs: readonly Beliefs[],
  report: (step: string) => void,
): Promise<Pick<StoredModel, 'parts' | 'refined' | 'verdicts'>> {
  report('parts')
  const contexts = corpus.map(({ text }, index) => roleContextOf(text, roleBeliefs[index]!))
  const lessons = corpus.flatMap((annotated, index) => {
    const possible = cueCandidates(annotated.text, roleBeliefs[index]!, Role.cue, POSSIBLE_CUE)
    return cueLessons(index, annotated, contexts[index]!, possible)
  })
  const parts = await learnCandidates(corpus, lessons, partSequences(corpus, contexts, lessons, FOLDS), REGIMES.parts)

  report('refined parts')
  // cues that were marked but not found possible taught what parts are like; from here on only what is met in use counts
  const isMet = (_: unknown, k: number) => lessons[k]!.cue.chance >= POSSIBLE_CUE
  const met = lessons.filter(isMet)
  const first = perArticle(corpus.length, met, parts.candidates.filter(isMet))
  const refined = await learnCandidates(corpus, met, refineSequences(corpus, met, first, FOLDS), REGIMES.refined)

  report('verdicts')
  const verdicts = learnVerdicts(corpus, contexts, perArticle(corpus.length, met, refined.candidates))
  return { parts: parts.chain, refined: refined.chain, verdicts }
}

/** A chain over the surroundings of cues, and the candidates that it finds there, cross-fitted. */
async function learnCandidates(
  corpus: readonly Annotated[],
  lessons: readonly CueLesson[],
  data: Sequences,
  regime: Regime,
): Promise<{ readonly chain: StoredChain; readonly candidates: readonly Candidate[] }> {
  numberFeatures(data.tokens, LEAST_SEEN)
  numberFeatures(data.borders, LEAST_SEEN)
  // a cue that belongs to no attribution has nothing right to learn from, but is there to be judged
  const { whole, byFold } = await crossFit({ shape: PARTS, data, learnable: lessons.map(isLearnable) }, regime)
  const candidates: Candidate[] = new Array(lessons.length)
  byFold.forEach((weights, fold) => {
    applyChain(PARTS, data, weights, fold, (k, scores, work) => {
      const { index, cue, from } = lessons[k]!
      candidates[k] = readCandidate(corpus[index]!.text, cue, from, scores, work)
    })
  })
  return { chain: stored(data, whole, PARTS.labels), candidates }
}

function perArticle(articles: number, lessons: readonly CueLesson[], candidates: readonly Candidate[]): Candidate[][] {
  const out = Array.from({ length: articles }, (): Candidate[] => [])
  lessons.forEach(({ index }, k) => {
    out[index]!.push(candidates[k]!)
  })
  return out
}

function learnVerdicts(
  corpus: readonly Annotated[],
  contexts: readonly RoleContext[],
  byArticle: readonly (readonly Candidate[])[],
): StoredTable {
  const list = createFeatureList()
  const { keys, weights } = trainVerdicts(add => {
    byArticle.forEach((own, index) => {
      const { text, gold } = corpus[index]!
      rivalries(own).forEach((rivalry, k) => {
        list.count = 0
        verdictFeatures(text, contexts[index]!, own[k]!, rivalry, list)
        add(list, isRight(own[k]!, gold))
      })
    })
  })
  return quantize(keys, weights, 1, LEAST_VERDICT_WEIGHT)
}

function stored(data: Sequences, { tokens, borders, steps }: ChainWeights, labels: number): StoredChain {
  return {
    tokens: quantize(data.tokens.keys, tokens, labels - 1, LEAST_WEIGHT),
    borders: quantize(data.borders.keys, borders, 2 * (labels - 1), LEAST_WEIGHT),
    steps,
  }
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
