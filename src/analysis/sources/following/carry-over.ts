import type { Block } from '../../../model/article.js'
import type { Attribution } from '../../../model/attribution.js'
import type { Quotation } from '../../../model/quotation.js'
import type { Range } from '../../../model/range.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { countsOn, goesOn } from './goes-on.js'
import { isHeadingLike } from './heading-like.js'
import { attributionsBySentence, coverage, sentencesIn } from './sentences-touched.js'
import { namesSpeakerBehind } from './speaker-behind.js'

/** A sentence or a heading without a cue of its own that a source stands behind. */
export interface CarryOver {
  readonly content: Range
  /** Index of the attribution whose source it is. */
  readonly from: number
  readonly certainty: number
  readonly manner: Attribution['manner']
  readonly why: string
}

/** How sure a continuation is, beside the attribution that it continues. */
const QUOTED = 0.8
const PLAIN = 0.5
/** How many sentences on a quotation may still be of who spoke. */
const MOST_BETWEEN = 4
const CONTINUES = new Set(['says', 'shows', 'thinks'])

/**
 * Sentences without a cue of their own that plainly continue a source: quoted sentences that no attribution covers,
 * after or before an attributed one, and plain sentences in the paragraph of an indirect statement that point back.
 */
export function findCarryOvers(
  row: TokenRow,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
): CarryOver[] {
  const by = attributionsBySentence(row, attributions)
  const speech = markQuoted(row, quotations)
  const found: CarryOver[] = []
  let thread: Thread | null = null
  for (const [index, { block }] of row.sentences.entries()) {
    const own = by[index]?.at(-1)
    if (own !== undefined) {
      thread = { from: own, last: index, isAccount: false }
      continue
    }
    if (speech[index] === 1 && speech[index + 1] === 0 && namesSpeakerBehind(row, index)) {
      const [behind = -1] = by[index + 1] ?? []
      const ahead = attributions[behind]
      if (ahead && ahead.manner !== 'indirect' && CONTINUES.has(ahead.act))
        found.push(beforeSpeaker(row, index, ahead, behind))
      continue
    }
    const attribution: Attribution | undefined = thread ? attributions[thread.from] : undefined
    if (!thread || !attribution || !CONTINUES.has(attribution.act) || isHeadingLike(row.text, blocks[block])) continue
    const next = continuation(row, index, attribution, thread, speech[index] === 1)
    if (!next) continue
    found.push(next)
    thread = { from: thread.from, last: index, isAccount: next.manner === 'indirect' }
  }
  return found
}

function beforeSpeaker(row: TokenRow, index: number, { certainty }: Attribution, from: number): CarryOver {
  const { start = 0, end = 0 } = row.sentences[index] ?? {}
  const why = 'a quotation stands before its speaker is named'
  return { content: { start, end }, from, certainty: certainty * QUOTED, manner: 'direct', why }
}

/** What a sentence may go on with. */
interface Thread {
  /** Index of the attribution. */
  readonly from: number
  /** The last sentence of it, or of what goes on with it. */
  readonly last: number
  /** Whether that is an account that was carried over already. */
  readonly isAccount: boolean
}

function continuation(
  row: TokenRow,
  index: number,
  attribution: Attribution,
  { from, last, isAccount }: Thread,
  isQuoted: boolean,
): CarryOver | null {
  const { start = 0, end = 0, block } = row.sentences[index] ?? {}
  const content = { start, end }
  if (isQuoted && index - last <= MOST_BETWEEN) {
    const why = 'a quotation goes on after its speaker was named'
    return { content, from, certainty: attribution.certainty * QUOTED, manner: 'direct', why }
  }
  if (index !== last + 1 || row.sentences[last]?.block !== block) return null
  if (!goesOn(row, index, attribution) && !(isAccount && countsOn(row, index))) return null
  const why = 'the sentence keeps to the tense or the count of what was said just before it'
  return { content, from, certainty: attribution.certainty * PLAIN, manner: 'indirect', why }
}

/** For each sentence, 1 where it is quoted speech for the most part. */
function markQuoted(row: TokenRow, quotations: readonly Quotation[]): Uint8Array {
  const speech = new Uint8Array(row.sentences.length)
  for (const { kind, parts } of quotations) {
    if (kind !== 'speech') continue
    for (const part of parts)
      for (const index of sentencesIn(row, part)) if (coverage(row, index, part) > 0.6) speech[index] = 1
  }
  return speech
}
