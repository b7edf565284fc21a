import { formsOfBe } from '../../english/function-words.js'
import { ownRefusals, refusalFrames } from '../../english/refusal-frames.js'
import type { Outcome } from '../../model/non-response.js'
import { grouped } from '../../order/grouped.js'
import { blockAt, LONGEST_SENTENCE, type Stretch, sentenceEnd, type TokenRow } from '../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { conditions } from './conditions.js'
import { type Denial, denialsAt, readWays, type Way } from './denials.js'
import { byFirstWord, type FrameIndex, framesAt } from './frame-index.js'
import { type Frame, readFrames } from './frames.js'
import { bodyBefore, ownSubject } from './in-quotation.js'
import { heldAt } from './match.js'

/** Words that say that somebody did not answer: "would not say", "calls … | were not returned". */
export interface Refusal extends Stretch {
  readonly outcome: Outcome
  /** The party, where the words name it elsewhere than as their subject: "calls to the bank were not returned". */
  readonly party: Stretch | null
  /** Whether it is told in the words of whoever is quoted: "I won't comment". */
  readonly isOwn: boolean
}

/** All refusals of an article, in reading order; within quotation marks, those of whoever is quoted alone. */
export function findRefusals(row: TokenRow): Refusal[] {
  const { told, own } = tables()
  const found: Refusal[] = []
  let quoted = false
  let behind = 0
  for (let at = 0; at < row.tokens.length; at++) {
    const text = textAt(row, at)
    if (row.sentence[at] !== row.sentence[at - 1] && blockAt(row, at) !== blockAt(row, at - 1)) quoted = false
    if (text === '“' || text === '”') quoted = text === '“'
    else if (text === '"' || text === "''") quoted = !quoted
    if (at < behind) continue
    const refusal = quoted ? ownRefusal(row, own, at) : refusalAt(row, told, at)
    if (!refusal) continue
    found.push(refusal)
    behind = refusal.to
  }
  return found
}

function refusalAt(row: TokenRow, table: Table, at: number): Refusal | null {
  for (const frame of framesAt(table.openings, row, at)) {
    const limit = Math.min(sentenceEnd(row, at), at + LONGEST_SENTENCE)
    const refusal = isWay(frame) ? denied(row, table, frame, at, limit) : toldAt(row, frame, at, limit)
    if (refusal) return refusal
  }
  return null
}

/** "I’m not going to answer that": whoever is quoted speaks of himself or of a body, and now. */
function ownRefusal(row: TokenRow, table: Table, at: number): Refusal | null {
  const refusal = refusalAt(row, table, at)
  if (refusal?.party !== null || !PRESENT.test(wordAt(row, at))) return null
  const from = ownSubject(row, at)
  if (from !== null) return { ...refusal, from, isOwn: true }
  const body = bodyBefore(row, at)
  return body && { ...refusal, from: body.from, party: body }
}

const PRESENT =
  /^(?:'d|'ll|'re|am|are|ca|can|decline|do|does|has|have|i|is|n't|no|not|nothing|refuse|unable|unwilling|will|wo)$/

/** "would not say": the first act that is told to be left undone. */
function denied(row: TokenRow, table: Table, way: Frame<Way>, at: number, limit: number): Refusal | null {
  for (const denial of denialsAt(row, way, at, limit))
    for (const frame of framesAt(table.acts.get(denial.how) ?? NONE, row, denial.act)) {
      const refusal = read(row, frame, denial, limit)
      if (refusal) return refusal
    }
  return null
}

/** "hung up on reporters"; not "was hung up on", what is done to somebody. */
function toldAt(row: TokenRow, frame: Frame<Outcome>, at: number, limit: number): Refusal | null {
  const isPassive = tagAt(row, at) === 'VERB' && formsOfBe.has(wordAt(row, at - 1)) && !wordAt(row, at).endsWith('ing')
  return isPassive ? null : read(row, frame, { from: at, act: at, party: null }, limit)
}

/** What a frame says at a place; null where it says nothing. */
function read(
  row: TokenRow,
  frame: Frame<Outcome>,
  { from, act, party }: Omit<Denial, 'how'>,
  limit: number,
): Refusal | null {
  const held = heldAt(row, frame, from, act, limit)
  return held && { from, to: held.to, outcome: frame.told, party: held.party ?? party, isOwn: false }
}

interface Table {
  /** By what may begin a refusal: frames, and ways of not doing what others tell of. */
  readonly openings: FrameIndex<Frame<Outcome> | Frame<Way>>
  /** What is not done, by the way. */
  readonly acts: ReadonlyMap<string, FrameIndex<Frame<Outcome>>>
}

let compiled: { told: Table; own: Table } | undefined

function tables(): { told: Table; own: Table } {
  compiled ??= {
    told: tableOf(outcomes.flatMap(outcome => readFrames(outcome, refusalFrames[outcome], conditions))),
    own: tableOf(readFrames('declined', ownRefusals, conditions)),
  }
  return compiled
}

const outcomes: readonly Outcome[] = ['declined', 'no-response', 'unreachable']

function tableOf(frames: readonly Frame<Outcome>[]): Table {
  const acts = grouped(frames.flatMap(frame => frame.denials.map(how => [how, frame] as const)))
  return {
    openings: byFirstWord([...frames.filter(({ denials }) => denials.length === 0), ...readWays()]),
    acts: new Map(Array.from(acts, ([how, group]) => [how, byFirstWord(group)])),
  }
}

const isWay = (frame: Frame<Outcome> | Frame<Way>): frame is Frame<Way> => typeof frame.told === 'object'

const NONE: FrameIndex<Frame<Outcome>> = new Map()
