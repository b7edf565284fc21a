import { grouped } from '../../order/grouped.js'
import type { TokenRow } from '../survey/words/token-row.js'
import { lemmaAt, wordAt } from '../survey/words/words-at.js'
import type { Frame, Step } from './frames.js'
import { LONGEST_GAP, standsPast } from './gaps.js'

/** The frames that may begin with a word. */
interface Group<Read> {
  readonly frames: readonly Read[]
  /** What follows it in all of them; null where that is not one word, or none. */
  readonly next: ReadonlySet<string> | null
}

/** Frames by the words that they may begin with. */
export type FrameIndex<Read> = ReadonlyMap<string, Group<Read>>

export function byFirstWord<Read extends Frame<unknown>>(frames: readonly Read[]): FrameIndex<Read> {
  const entries = frames.flatMap(frame => [...wordsOfStep(frame.steps[0])].map(word => [word, frame] as const))
  return new Map(Array.from(grouped(entries), ([word, group]) => [word, { frames: group, next: nextOf(group) }]))
}

const wordsOfStep = (step: Step | undefined): ReadonlySet<string> => (step?.kind === 'word' ? step.words : new Set())

function nextOf(frames: readonly Frame<unknown>[]): ReadonlySet<string> | null {
  const seconds = frames.map(({ steps: [, second] }) =>
    second?.kind === 'word' && second.gap === 'adverbs' ? second : null,
  )
  return seconds.includes(null) ? null : new Set(seconds.flatMap(second => [...wordsOfStep(second ?? undefined)]))
}

/** The frames that may begin at a place. It is asked of every word, and most are put aside by their next. */
export function framesAt<Read>(index: FrameIndex<Read>, row: TokenRow, at: number): readonly Read[] {
  const word = wordAt(row, at)
  const asPrinted = index.get(word)
  // whatever its tag: behind a name, “declines” is taken for a noun
  const lemma = lemmaAt(row, at)
  const asFormOf = lemma === word ? undefined : index.get(lemma)
  if (!asPrinted && !asFormOf) return NONE
  const printed = mayBegin(row, asPrinted, at) ? asPrinted.frames : NONE
  if (!mayBegin(row, asFormOf, at)) return printed
  return printed === NONE ? asFormOf.frames : [...printed, ...asFormOf.frames]
}

const NONE: readonly never[] = []

const mayBegin = <Read>(row: TokenRow, group: Group<Read> | undefined, at: number): group is Group<Read> =>
  group !== undefined && (group.next === null || standsPast(row, at + 1, at + LONGEST_GAP, group.next) >= 0)
