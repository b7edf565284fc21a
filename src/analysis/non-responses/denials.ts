import { negations } from '../../english/function-words.js'
import { denials } from '../../english/refusal-frames.js'
import type { Stretch, TokenRow } from '../sources/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../sources/words/words-at.js'
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
  /** Whether nobody did it, and who is named behind the act if anywhere: "No one was available at the embassy". */
  readonly isOfNobody: boolean
}

export const readWays = (): Frame<Way>[] =>
  Object.entries(denials).flatMap(([how, lines]) => readFrames({ how }, lines))

/** All that a way of not doing something may be read to deny where its words begin at a place. */
export function denialsAt(row: TokenRow, { told, steps }: Frame<Way>, at: number, limit: number): Denial[] {
  const matched = matchAt(row, steps, at, limit)
  if (!matched || MAY.test(wordAt(row, at - 1))) return []
  if (told.how === 'nobody')
    return placesFrom(row, matched.to, limit).flatMap(verb => undone(row, verb, limit, { from: at, isOfNobody: true }))
  if (told.how === 'none of them') return undoneByAll(row, at, wordAt(row, at) === 'neither' ? at : matched.to, limit)
  const from = opening(row, at)
  return placesFrom(row, matched.to, limit).map(act => ({ how: told.how, from, act, party: null, isOfNobody: false }))
}

/** "would decline to comment" tells of no refusal. */
const MAY = /^(?:could|may|might|must|should|to|will|would)$/

/** "has declined", "was not going to", "left the court without": from the verb on, whose subject it is. */
function opening(row: TokenRow, at: number): number {
  let from = at
  if (row.lower[at] === 'without') while (from > at - LONGEST_LEAVING && tagAt(row, from) !== 'VERB') from--
  while (tagAt(row, from - 1) === 'AUX') from--
  return from
}

/** In tokens, from "left" to "without" in "left the courthouse on Friday without". */
const LONGEST_LEAVING = 8

/** A place, and those behind each adverb that stands there. */
function placesFrom(row: TokenRow, from: number, limit: number): number[] {
  const places: number[] = []
  for (let at = from; at >= 0 && at < limit; at = past(row, at, limit)) places.push(at)
  return places
}

/** "Neither the bank nor the port | returned calls", "None of | the heirs would comment", "No one at | the port spoke" */
function undoneByAll(row: TokenRow, at: number, from: number, limit: number): Denial[] {
  const found: Denial[] = []
  for (let verb = from; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    if (!isVerbAt(row, verb)) continue
    const party = { from, to: subjectEnd(row, verb) }
    found.push(...undone(row, verb, limit, { from: at, party }))
  }
  return found
}

/** In tokens, from "neither" to the verb. */
const LONGEST_SUBJECT = 30

/** Before adverbs and auxiliaries. */
function subjectEnd(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(tagAt(row, to - 1))) to--
  return to
}

/** What is denied of nobody, or of none of several: "could be reached", "returned calls". */
function undone(row: TokenRow, verb: number, limit: number, of: Partial<Denial> & { from: number }): Denial[] {
  const denial = { party: null, isOfNobody: false, ...of }
  const left = framesAt(waysWithoutNot(), row, verb).flatMap(({ told, steps }) =>
    placesFrom(row, matchAt(row, steps, verb, limit)?.to ?? limit, limit).map(act => ({ ...denial, ...told, act })),
  )
  return isVerbAt(row, verb) ? [...left, { ...denial, how: "didn't", act: verb }] : left
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
