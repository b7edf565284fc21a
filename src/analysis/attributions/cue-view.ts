import type { CueCandidate } from './beliefs.js'
import { type Encoded, Quoted } from './encode.js'
import { join } from './hash.js'
import { mainWordOf } from './main-word.js'
import { type Subject, subjectBefore } from './subject.js'

/** A cue seen as the centre of its surroundings, with what the way from it to each place is like. */
export interface CueView {
  readonly cue: CueCandidate
  readonly from: number
  readonly to: number
  /** By place minus `from`: the collapsed path of chunks from the cue to the place. */
  readonly path: Int32Array
  readonly lemma: number
  /** The class of the cue's head, for what is known of verbs like it. */
  readonly kind: number
  readonly frame: number
  readonly quotation: number
  /** What the cue's sentence offers on either side: verb groups, quotations, the word behind the cue. */
  readonly layout: number
  /** The noun phrase right before it. */
  readonly subject: Subject
}

const LONGEST_PATH = 5
const MARK = { within: 1, left: 2, right: 3, other: 4, none: 0 } as const

/** A cue in its surroundings, which run from one place up to another. */
export function viewFrom(text: Encoded, cue: CueCandidate, from: number, to: number): CueView {
  const { lemma, word, chunks, quotation, quoted } = text
  const path = new Int32Array(to - from + 1)
  walk(text, cue.to, to + 1, 1, path, from)
  walk(text, cue.from - 1, from - 1, -1, path, from)
  const main = mainWordOf(text, cue)
  const frame = join(lemma[main]!, join(chunks.symbol[main]!, join(text.form[cue.to]!, text.form[cue.from - 1]!)))
  let near = 0
  for (let k = 1; k <= 12 && near === 0; k++) {
    const before = cue.from - k
    const behind = cue.to - 1 + k
    if (before >= from && quotation[before] && quoted[before] === Quoted.closing) near = quotation[before]!
    else if (behind < to && quotation[behind]) near = quotation[behind]!
  }
  return {
    cue,
    from,
    to,
    path,
    lemma: join(lemma[main]!, word[cue.to - 1] === word[main] ? 0 : word[cue.to - 1]!),
    kind: join(text.wordClass[main]!, join(chunks.symbol[main]!, text.form[cue.to]!)),
    frame,
    quotation: near,
    layout: layoutOf(text, cue),
    subject: subjectBefore(text, cue.from),
  }
}

/** Whether a clause, a quotation or neither stands before the cue in its sentence, and behind it. */
function layoutOf({ chunks, quoted, form, sentenceFrom, sentenceTo }: Encoded, { from, to }: CueCandidate): number {
  const [start, end] = [sentenceFrom[from]!, sentenceTo[from]!]
  const before = Math.min(2, chunks.verbs[from]! - chunks.verbs[start]!)
  const behind = Math.min(2, Math.max(0, chunks.verbs[end]! - chunks.verbs[to]!))
  let marks = 0
  for (let at = start; at < end; at++) if (quoted[at] !== Quoted.outside) marks |= at < from ? 1 : 2
  return join(before + 3 * behind, marks * 8 + Math.min(end - to, 4)) ^ join(form[to]!, 1)
}

/** Writes the path from the cue to each place: up to five chunks and function words, the farther ones as "and more". */
function walk(text: Encoded, start: number, stop: number, direction: number, path: Int32Array, from: number): void {
  const { first, symbol } = text.chunks
  let value = direction
  let steps = 0
  let chunk = -1
  for (let at = start; at !== stop; at += direction) {
    if (first[at] !== chunk) {
      chunk = first[at]!
      if (symbol[at] !== 0 && steps <= LONGEST_PATH) {
        value = steps === LONGEST_PATH ? join(value, 1) : join(value, symbol[at]!)
        steps++
      }
    }
    path[at - from] = value
  }
}

/** How a place stands to quotations: in that of the cue, in the one next to it on either side, in another, in none. */
export function markOf(text: Encoded, view: CueView, at: number): number {
  const own = text.quotation[at]!
  if (own === 0) return MARK.none
  if (own === text.quotation[view.cue.from]) return MARK.within
  if (own !== view.quotation) return MARK.other
  return at < view.cue.from ? MARK.left : MARK.right
}
