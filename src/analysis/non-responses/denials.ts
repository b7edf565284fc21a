import { negations } from '../../english/function-words.js'
import { denials } from '../../english/refusal-frames.js'
import type { Stretch, TokenRow } from '../sources/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../sources/words/words-at.js'
import { byFirstWord, type Frame, type FrameIndex, framesAt, readFrames, type Step } from './frames.js'
import { matchAt, past } from './match.js'

/** That something was not done. */
export interface Denial {
  readonly how: string
  readonly from: number
  /** Where the act begins that was not done: at "comment" of "would not comment". */
  readonly act: number
  /** Who did not do it, where the words name it: "Neither the bank nor the port". */
  readonly party: Stretch | null
  /** Whether nobody did it, and who is named behind the act if anywhere: "No one was available at the embassy". */
  readonly isOfNobody: boolean
}

/** All that the words at a place may be read to deny. */
export function denialsAt(row: TokenRow, at: number, limit: number): Denial[] {
  if (NOBODY.has(wordAt(row, at))) return deniedOf(row, at, limit)
  if (MAY.test(wordAt(row, at - 1))) return []
  return framesAt(ways().printed, row, at).flatMap(frame => acts(row, frame, at, limit, { from: opening(row, at) }))
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

/** The places behind a denial where what is denied may begin. */
function acts(
  row: TokenRow,
  { told: how, steps }: Frame<string>,
  at: number,
  limit: number,
  given: { from: number; party?: Stretch | null; isOfNobody?: boolean },
): Denial[] {
  const found: Denial[] = []
  const matched = matchAt(row, steps, at, limit)
  for (let act = matched?.to ?? -1; act >= 0 && act < limit; act = past(row, act, limit))
    found.push({ how, act, party: null, isOfNobody: false, ...given })
  return found
}

const NOBODY = new Set(['neither', 'no', 'nobody', 'none'])

/** "Neither the bank nor the port | returned calls", "None of the heirs | would comment", "No one | was available" */
function deniedOf(row: TokenRow, at: number, limit: number): Denial[] {
  const from = deniedFrom(row, at)
  const found: Denial[] = []
  for (let verb = from ?? limit; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    if (!isVerbAt(row, verb)) continue
    const party = { from: from ?? verb, to: subjectEnd(row, verb) }
    const isOfNobody = party.to === party.from
    const given = { from: at, party: isOfNobody ? null : party, isOfNobody }
    for (const frame of framesAt(ways().negated, row, verb)) found.push(...acts(row, frame, verb, limit, given))
    found.push({ how: "didn't", act: verb, ...given })
    if (isOfNobody) break
  }
  return found
}

/** In tokens, from "neither" to the verb. */
const LONGEST_SUBJECT = 30

/** Where those begin of whom it is denied: at "neither", behind "none of", "no one at", or at the verb. */
function deniedFrom(row: TokenRow, at: number): number | null {
  const word = wordAt(row, at)
  if (word === 'neither') return at
  if (word === 'none') return row.lower[at + 1] === 'of' ? at + 2 : null
  if (word === 'no' && row.lower[at + 1] !== 'one') return null
  const behind = word === 'no' ? at + 2 : at + 1
  return /^(?:at|from|with)$/.test(wordAt(row, behind)) ? behind + 1 : behind
}

/** Before adverbs and auxiliaries. */
function subjectEnd(row: TokenRow, verb: number): number {
  let to = verb
  while (to > 0 && /^(?:ADV|AUX)$/.test(tagAt(row, to - 1))) to--
  return to
}

let read: { printed: FrameIndex<string>; negated: FrameIndex<string> } | undefined

/** The ways of not doing a thing, in words of their own, and what is left of those with a "not" where "neither" says it. */
function ways(): { printed: FrameIndex<string>; negated: FrameIndex<string> } {
  if (read) return read
  const frames = Object.entries(denials).flatMap(([how, lines]) => readFrames(how, lines))
  const negated = frames.map(frame => ({ ...frame, steps: frame.steps.filter(step => !isNegation(step)) }))
  read = {
    printed: byFirstWord(frames),
    negated: byFirstWord(negated.filter(({ steps }, index) => steps.length < (frames[index]?.steps.length ?? 0))),
  }
  return read
}

const isNegation = (step: Step): boolean => step.kind === 'word' && [...step.words].every(word => negations.has(word))
