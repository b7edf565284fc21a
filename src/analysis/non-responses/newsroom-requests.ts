import { askingFrames } from '../../english/refusal-frames.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { tagAt, wordAt } from '../survey/words/words-at.js'
import { askingConditions } from './asking-conditions.js'
import { byFirstWord, type FrameIndex, framesAt } from './frame-index.js'
import { type Frame, readFrames } from './frames.js'
import { heldAt, type Match } from './match.js'
import { canAnswer, withName } from './party-behind.js'

type Index = FrameIndex<Frame<null>>

/** "The questions went to the bank. It | did not respond.": a newsroom's request, in the sentence or the one before. */
export function wasAsked(row: TokenRow, at: number): boolean {
  const start = sentenceStart(row, at)
  const before = Math.max(sentenceStart(row, start - 1), at - LONGEST_ASKING)
  const { near, here } = tables()
  return firstHeld(row, near, before, at) !== null || firstHeld(row, here, Math.max(start, before), at) !== null
}

/** In tokens. */
const LONGEST_ASKING = 60

/** "The Ledger sent questions to the bank. … The bank has | not responded": whom the newsroom asked sentences before. */
export function wasAskedBefore(row: TokenRow, at: number): boolean {
  const start = Math.max(sentenceStart(row, at - 1), at - LONGEST_PERFECT)
  const isPerfect = row.tokens.slice(start, at).some(({ lemma, pos }) => pos === 'AUX' && lemma === 'have')
  if (!isPerfect) return false
  for (let asked = Math.max(0, start - LONGEST_STORY); asked < start; asked++) {
    const party = firstHeld(row, tables().whom, asked, asked + 1, start)?.party
    const head = party ? wordAt(row, party.to - 1) : ''
    if (head !== '' && row.lower.slice(start, at).includes(head)) return true
  }
  return false
}

/** In tokens, from the party to "responded". */
const LONGEST_PERFECT = 8
/** In tokens, from the request to the answer that did not come. */
const LONGEST_STORY = 400

/** "The Ledger sent questions to the dairy. | It did not respond.": whom the newsroom asked, and not the newsroom. */
export function addressedBefore(row: TokenRow, { from, to }: Stretch): Stretch | null {
  const start = sentenceStart(row, from)
  if (from !== start || to !== start + 1 || start === 0 || !/^(?:it|they)$/.test(wordAt(row, start))) return null
  const party = firstHeld(row, tables().whom, sentenceStart(row, start - 1), start)?.party
  return party ? withName(row, party) : null
}

/**
 * "The Ledger asked the dairy for its books, but | has not heard back": whom the newsroom asked; where the sentence does
 * not say, whom the one before is about.
 */
export function addressedIn(row: TokenRow, at: number): Stretch | false {
  const start = Math.max(sentenceStart(row, at), at - LONGEST_ASKING)
  const asked = firstHeld(row, tables().whom, start, at)?.party
  if (asked) return asked
  if (start === 0 || firstHeld(row, tables().unnamed, start, at) === null) return false
  const before = sentenceStart(row, start - 1)
  let to = before
  while (to < start && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, to))) to++
  return canAnswer(row, { from: before, to }) && { from: before, to }
}

function firstHeld(row: TokenRow, index: Index, from: number, to: number, end = to): Match | null {
  for (let at = from; at < to; at++)
    for (const frame of framesAt(index, row, at)) {
      const held = heldAt(row, frame, at, at, Math.min(end, sentenceEnd(row, at)))
      if (held) return held
    }
  return null
}

let compiled: Readonly<Record<keyof typeof askingFrames, Index>> | undefined

function tables(): Readonly<Record<keyof typeof askingFrames, Index>> {
  const index = (lines: string) => byFirstWord(readFrames(null, lines, askingConditions))
  compiled ??= {
    near: index(askingFrames.near),
    here: index(askingFrames.here),
    whom: index(askingFrames.whom),
    unnamed: index(askingFrames.unnamed),
  }
  return compiled
}
