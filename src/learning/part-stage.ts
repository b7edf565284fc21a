import { argumentBorders } from '../analysis/attributions/argument-borders.js'
import { argumentFeatures, type RoleContext } from '../analysis/attributions/argument-features.js'
import type { CueCandidate } from '../analysis/attributions/beliefs.js'
import type { Candidate } from '../analysis/attributions/candidate.js'
import type { Contest } from '../analysis/attributions/contests.js'
import { type CueView, viewFrom } from '../analysis/attributions/cue-view.js'
import type { Encoded } from '../analysis/attributions/encode.js'
import { createFeatureList } from '../analysis/attributions/features.js'
import type { Reading } from '../analysis/attributions/readings.js'
import { refineBorders, refineFeatures } from '../analysis/attributions/refine-features.js'
import { Part, Role } from '../analysis/attributions/stages.js'
import { Tag } from '../analysis/attributions/tags.js'
import { borderFeatures, tokenFeatures } from '../analysis/attributions/token-features.js'
import { windowOf } from '../analysis/attributions/window.js'
import type { Annotated, GoldAttribution } from './corpus.js'
import { dice } from './dice.js'
import { FOLDS } from './regimes.js'
import { addBorder, addToken, createSequences, numbered, openSequence, type Sequences } from './sequences.js'

/** A cue to be learned from or judged, and the marked attribution it belongs to, if any. */
export interface CueLesson {
  readonly index: number
  readonly cue: CueCandidate
  readonly from: number
  readonly to: number
  readonly gold: GoldAttribution | undefined
}

/**
 * Each possible cue of an article with the attribution it belongs to, and every marked cue that was not found possible.
 */
export function cueLessons(
  index: number,
  { text, gold }: Annotated,
  context: RoleContext,
  possible: readonly CueCandidate[],
): CueLesson[] {
  const { labels, starts } = context.roles
  const found = possible.map(cue => ({
    cue,
    gold: gold.find(mark => mark.cue.some(at => at >= cue.from && at < cue.to)),
  }))
  const met = new Set(found.map(lesson => lesson.gold))
  const missed = gold
    .filter(mark => !met.has(mark) && mark.cue.length > 0)
    .map(mark => {
      const from = mark.cue[0]!
      return { cue: { from, to: mark.cue.at(-1)! + 1, chance: starts[from * labels + Role.cue]! }, gold: mark }
    })
  return [...found, ...missed].map(lesson => ({ index, ...lesson, ...windowOf(text, lesson.cue) }))
}

/** Only a cue with content teaches anything about parts; what stands outside the window was not there to be found. */
export function isLearnable({ cue, gold, from, to }: CueLesson): boolean {
  const inCue = (at: number) => at >= cue.from && at < cue.to
  return gold?.content.some(at => at >= from && at < to && !inCue(at)) ?? false
}

/** The surroundings of each cue as sequences to train the third chain on. */
export function partSequences(
  corpus: readonly Annotated[],
  contexts: readonly RoleContext[],
  lessons: readonly CueLesson[],
): Sequences {
  const out = createSequences()
  const list = createFeatureList()
  for (const { index, cue, from, to, gold } of lessons) {
    const { text } = corpus[index]!
    const context = contexts[index]!
    const view: CueView = viewFrom(text, cue, from, to)
    const labels = partLabels(from, to, cue, gold)
    openSequence(out, index % FOLDS)
    for (let at = from; at < to; at++) {
      list.count = 0
      tokenFeatures(text, at, list)
      argumentFeatures(text, context, view, at, list)
      addToken(out, list, labels[at - from]!)
    }
    for (let at = from; at <= to; at++) {
      list.count = 0
      borderFeatures(text, at, list)
      argumentBorders(text, context, view, at, list)
      addBorder(out, list)
    }
  }
  return numbered(out)
}

/** The same for the chain that refines: `competing` in the order of `lessons`. */
export function refineSequences(
  corpus: readonly Annotated[],
  lessons: readonly CueLesson[],
  competing: readonly Contest[],
): Sequences {
  const out = createSequences()
  const list = createFeatureList()
  lessons.forEach(({ index, cue, from, to, gold }, k) => {
    const { text } = corpus[index]!
    const labels = partLabels(from, to, cue, gold)
    openSequence(out, index % FOLDS)
    for (let at = from; at < to; at++) {
      list.count = 0
      refineFeatures(text, competing[k]!, at, list)
      addToken(out, list, labels[at - from]!)
    }
    for (let at = from; at <= to; at++) {
      list.count = 0
      refineBorders(text, competing[k]!, at, list)
      addBorder(out, list)
    }
  })
  return numbered(out)
}

/** The right labels around a cue. A source in two pieces, which is rare, counts up to its first gap. */
function partLabels(from: number, to: number, cue: CueCandidate, gold: GoldAttribution | undefined): Uint8Array {
  const labels = new Uint8Array(to - from)
  const inWindow = (at: number) => at >= from && at < to
  for (const at of gold?.content ?? []) if (inWindow(at)) labels[at - from] = Part.content
  const source = gold?.source ?? []
  for (let k = 0; k < source.length && source[k] === source[0]! + k; k++)
    if (inWindow(source[k]!)) labels[source[k]! - from] = Part.source
  labels.fill(Part.none, Math.max(from, cue.from) - from, Math.min(to, cue.to) - from)
  return labels
}

/** Whether a candidate's content is, by and large, that of a marked attribution, and whether its source is, too. */
export function judgementOf(
  candidate: Candidate,
  gold: readonly GoldAttribution[],
): { found: boolean; right: boolean } {
  const met = gold.filter(mark => likeness(candidate.content, mark.content) >= 0.5)
  return { found: met.length > 0, right: met.some(mark => likeness(candidate.source, mark.source) >= 0.5) }
}

/**
 * How good a reading of a cue is, from 0 to 1: as many words of source and content right as can be, all of them best.
 */
export function worthOf(text: Encoded, reading: Reading, { gold }: CueLesson): number {
  const isWord = (at: number) => text.tag[at] !== Tag.PUNCT
  const [source, content] = (['source', 'content'] as const).map(role =>
    likeness(reading[role].filter(isWord), gold?.[role].filter(isWord) ?? []),
  ) as [number, number]
  return 0.3 * content + 0.2 * source + (content === 1 ? 0.3 : 0) + (source === 1 ? 0.2 : 0)
}

const likeness = (one: readonly number[], other: readonly number[]): number => dice(new Set(one), new Set(other))
