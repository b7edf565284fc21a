import type { RoleContext } from '../analysis/attributions/argument-features.js'
import { cueCandidates } from '../analysis/attributions/beliefs.js'
import { type Candidate, readCandidate } from '../analysis/attributions/candidate.js'
import { type Contest, contests } from '../analysis/attributions/contests.js'
import { logOfAllPaths } from '../analysis/attributions/marginals.js'
import { type Reading, readingsOf } from '../analysis/attributions/readings.js'
import { eachPlace } from '../analysis/attributions/segments.js'
import { PARTS, Role } from '../analysis/attributions/stages.js'
import { applyChain } from './apply-chain.js'
import type { Annotated } from './corpus.js'
import { crossFit, stored } from './cross-fit.js'
import { type CueLesson, cueLessons, isLearnable, partSequences, refineSequences } from './part-stage.js'
import { LEARNED_CUE, REGIMES } from './regimes.js'
import type { StoredChain } from './write-model.js'

/** Possible cues, and what others claim around each, in the order of the articles. */
export interface LearnedParts {
  readonly chain: StoredChain
  readonly lessons: readonly CueLesson[]
  readonly competing: readonly Contest[]
}

/** Third stage: the source and the content of each cue. What the chain believes of each is cross-fitted. */
export async function learnParts(
  corpus: readonly Annotated[],
  contexts: readonly RoleContext[],
): Promise<LearnedParts> {
  const lessons = corpus.flatMap((annotated, index) => {
    const context = contexts[index]!
    const possible = cueCandidates(annotated.text, context.roles, Role.cue, LEARNED_CUE)
    return cueLessons(index, annotated, context, possible)
  })
  const data = partSequences(corpus, contexts, lessons)
  // a cue that belongs to no attribution has nothing right to learn from, but is there to be judged
  const { whole, byFold } = await crossFit({ shape: PARTS, data, learnable: lessons.map(isLearnable) }, REGIMES.parts)
  const candidates: Candidate[] = new Array(lessons.length)
  byFold.forEach((weights, fold) => {
    applyChain(PARTS, data, weights, fold, (k, scores, work) => {
      const { index, cue, from, to } = lessons[k]!
      candidates[k] = readCandidate(corpus[index]!.text, cue, eachPlace({ from, to }), scores, work)
    })
  })
  // cues that were marked but not found possible taught what parts are like; from here on only what was found counts
  const isMet = (_: unknown, k: number) => lessons[k]!.cue.chance >= LEARNED_CUE
  const read = candidates.filter(isMet)
  const met = lessons.filter(isMet).map((lesson, k) => {
    const { from, to } = read[k]!.beliefs
    return { ...lesson, from, to }
  })
  const byArticle = perArticle(corpus.length, met, read)
  const competing = byArticle.flatMap((own, index) => contests(corpus[index]!.text, own))
  return { chain: stored(PARTS, data, whole), lessons: met, competing }
}

/** The fourth stage: its chain, and how it reads each cue, cross-fitted. */
export interface LearnedReadings {
  readonly chain: StoredChain
  readonly readings: readonly (readonly Reading[])[]
}

/** Fourth stage: the same anew, now that it is known what other cues claim. */
export async function learnReadings(
  corpus: readonly Annotated[],
  { lessons, competing }: LearnedParts,
): Promise<LearnedReadings> {
  const data = refineSequences(corpus, lessons, competing)
  const { whole, byFold } = await crossFit({ shape: PARTS, data, learnable: lessons.map(isLearnable) }, REGIMES.refined)
  const readings: (readonly Reading[])[] = new Array(lessons.length)
  byFold.forEach((weights, fold) => {
    applyChain(PARTS, data, weights, fold, (k, scores, work) => {
      const { index, cue, from, to } = lessons[k]!
      const logZ = logOfAllPaths(PARTS, scores, work)
      readings[k] = readingsOf(corpus[index]!.text, cue, eachPlace({ from, to }), scores, logZ)
    })
  })
  return { chain: stored(PARTS, data, whole), readings }
}

/** What belongs to lessons, article by article. */
export function perArticle<T>(articles: number, lessons: readonly CueLesson[], own: readonly T[]): T[][] {
  const out = Array.from({ length: articles }, (): T[] => [])
  lessons.forEach(({ index }, k) => {
    out[index]!.push(own[k]!)
  })
  return out
}
