import { formsOfBe } from '../../english/function-words.js'
import { ownRefusals, refusalFrames } from '../../english/refusal-frames.js'
import type { Outcome } from '../../model/non-response.js'
import { grouped } from '../../order/grouped.js'
import { LONGEST_SENTENCE } from '../sources/scene/distance.js'
import { blockAt, type Stretch, sentenceEnd, type TokenRow } from '../sources/words/token-row.js'
import { tagAt, textAt, wordAt } from '../sources/words/words-at.js'
import { type Denial, denialsAt } from './denials.js'
import { byFirstWord, type Frame, type FrameIndex, framesAt, readFrames } from './frames.js'
import { ownSubject } from './in-quotation.js'
import { matchAt } from './match.js'
import { partyAfter } from './party-behind.js'

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
  const found: Refusal[] = []
  let quoted = false
  let end = 0
  for (let at = 0; at < row.tokens.length; at++) {
    const text = textAt(row, at)
    if (blockAt(row, at) !== blockAt(row, at - 1)) quoted = false
    if (text === '“' || text === '”') quoted = text === '“'
    else if (text === '"' || text === "''") quoted = !quoted
    if (at < end) continue
    const limit = Math.min(sentenceEnd(row, at), at + LONGEST_SENTENCE)
    const refusal = quoted ? ownRefusal(row, at, limit) : refusalAt(row, tables().told, at, limit)
    if (!refusal) continue
    found.push(refusal)
    end = refusal.to
  }
  return found
}

/** Of what is told to be not done the first that counts, then of what is told without. */
function refusalAt(row: TokenRow, table: Table, at: number, limit: number): Refusal | null {
  for (const frame of framesAt(table.get('') ?? NONE, row, at)) {
    const refusal = isPassive(row, at)
      ? null
      : read(row, frame, { from: at, act: at, party: null, isOfNobody: false }, limit)
    if (refusal) return refusal
  }
  for (const denial of denialsAt(row, at, limit))
    for (const frame of framesAt(table.get(denial.how) ?? NONE, row, denial.act)) {
      const refusal = read(row, frame, denial, limit)
      if (refusal) return refusal
    }
  return null
}

/** "I’m not going to answer that": whoever is quoted speaks of himself, and now. */
function ownRefusal(row: TokenRow, at: number, limit: number): Refusal | null {
  const refusal = refusalAt(row, tables().own, at, limit)
  const from = refusal && PRESENT.test(wordAt(row, at)) ? ownSubject(row, at) : null
  return refusal && from !== null ? { ...refusal, from, isOwn: true } : null
}

const PRESENT = /^(?:'d|'ll|'re|am|are|ca|can|decline|do|have|no|not|nothing|refuse|unable|unwilling|will|wo)$/

/** What a frame says at a place; null where it says nothing. */
function read(
  row: TokenRow,
  frame: Frame<Outcome>,
  { from, act, ...denied }: Omit<Denial, 'how'>,
  limit: number,
): Refusal | null {
  const matched = matchAt(row, frame.steps, act, limit)
  if (!matched) return null
  let party = denied.isOfNobody ? partyAfter(row, matched.to, limit) : (denied.party ?? matched.party)
  if (denied.isOfNobody && !party) return null
  for (const holds of frame.conditions) {
    const told = holds(row, { from, to: matched.to, party }, limit)
    if (told === false) return null
    if (told !== true) party = told
  }
  return { from, to: matched.to, outcome: frame.told, party, isOwn: false }
}

/** "was referred": what is done to somebody tells of no refusal, but where the frame says so. */
const isPassive = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'VERB' && formsOfBe.has(wordAt(row, at - 1)) && !wordAt(row, at).endsWith('ing')

/** By the way of not doing it that a frame tells of, or none. */
type Table = ReadonlyMap<string, FrameIndex<Outcome>>

let compiled: { told: Table; own: Table } | undefined

function tables(): { told: Table; own: Table } {
  compiled ??= {
    told: tableOf(Object.entries(refusalFrames).flatMap(([outcome, lines]) => readFrames(outcome as Outcome, lines))),
    own: tableOf(readFrames('declined', ownRefusals)),
  }
  return compiled
}

const tableOf = (frames: readonly Frame<Outcome>[]): Table =>
  new Map(
    Array.from(
      grouped(
        frames.flatMap(frame => (frame.denials.length > 0 ? frame.denials : ['']).map(how => [how, frame] as const)),
      ),
      ([how, group]) => [how, byFirstWord(group)],
    ),
  )

const NONE: FrameIndex<Outcome> = new Map()
