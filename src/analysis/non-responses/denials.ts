import { modals, negations } from '../../english/function-words.js'
import { denials } from '../../english/refusal-frames.js'
import type { Stretch, TokenRow } from '../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../survey/words/words-at.js'
import { byFirstWord, type FrameIndex, framesAt } from './frame-index.js'
import { type Frame, readFrames, type Step } from './frames.js'
import { past } from './gaps.js'
import { matchAt } from './match.js'

/** A way of not doing a thing, by its name in the table of `denials`. */
export interface Way {
  readonly how: string
}

/** That something was not done. */
export interface Denial extends Way {
  readonly from: number
  /** Where the act begins that was not done: at "comment" of "would not comment". */
  readonly act: number
  /** Who did not do it, where the words name it: "Neither the bank nor the port". */
  readonly party: Stretch | null
}

export const readWays = (): Frame<Way>[] =>
  Object.entries(denials).flatMap(([how, lines]) => readFrames({ how }, lines))

/** All that a way of not doing something may be read to deny where its words begin at a place. */
export function denialsAt(row: TokenRow, way: Frame<Way>, at: number, limit: number): Denial[] {
  if (MAY.has(wordAt(row, at - 1))) return []
  if (way.told.how !== 'none of them') return actsBehind(row, way, at, limit, opening(row, at), null)
  const from = wordAt(row, at) === 'neither' ? at : (matchAt(row, way.steps, at, limit)?.to ?? limit)
  const found: Denial[] = []
  for (let verb = from; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    const party = { from, to: subjectEnd(row, verb) }
    // "none of the players | who commented"
    if (/^(?:that|which|who)$/.test(wordAt(row, party.to - 1))) continue
    for (const left of framesAt(waysWithoutNot(), row, verb))
      found.push(...actsBehind(row, left, verb, limit, at, party))
    if (isVerbAt(row, verb)) found.push({ how: "didn't", from: at, act: verb, party })
  }
  return found
}

/** "would decline to comment" tells of no refusal. */
const MAY: ReadonlySet<string> = new Set([...modals, 'to'])
/** In tokens, from "neither" to the verb. */
const LONGEST_SUBJECT = 30

/** A denial for each place behind a way's words where what is denied may begin, before or behind adverbs. */
function actsBehind(
  row: TokenRow,
  { told: { how }, steps }: Frame<Way>,
  at: number,
  limit: number,
  from: number,
  party: Stretch | null,
): Denial[] {
  const found: Denial[] = []
  for (let act = matchAt(row, steps, at, limit)?.to ?? -1; act >= 0 && act < limit; act = past(row, act, limit))
    found.push({ how, from, act, party })
  return found
}

/** "has declined", "was not going to", "left the court without": from the verb on, whose subject it is. */
function opening(row: TokenRow, at: number): number {
  let from = at
  if (row.lower[at] === 'without') while (from > at - LONGEST_LEAVING && tagAt(row, from) !== 'VERB') from--
  while (tagAt(row, from - 1) === 'AUX') from--
  return from
}

/** In tokens, from "left" to "without" in "left the courthouse on Friday without". */
const LONGEST_LEAVING = 8

/** Before adverbs and auxiliaries. */
function subjectEnd(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(tagAt(row, to - 1))) to--
  return to
}

let negated: FrameIndex<Frame<Way>> | undefined

/** What is left of the ways that have a "not": "would", "agree to". */
function waysWithoutNot(): FrameIndex<Frame<Way>> {
  negated ??= byFirstWord(
    readWays()
      .filter(({ steps }) => steps.some(isNegation))
      .map(way => ({ ...way, steps: way.steps.filter(step => !isNegation(step)) })),
  )
  return negated
}

const isNegation = (step: Step): boolean => step.kind === 'word' && [...step.words].every(word => negations.has(word))
