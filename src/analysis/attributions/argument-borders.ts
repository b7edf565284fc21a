import type { RoleContext } from './argument-features.js'
import { type CueView, markOf } from './cue-view.js'
import { cutAt } from './cut.js'
import type { Encoded } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import { Role } from './stages.js'

/** Where a border lies. */
interface Edge {
  /** Before the cue, behind it, or in it. */
  readonly side: 1 | 2 | 3
  /** How far from the cue, in tokens. */
  readonly near: number
  /** Within a chunk, between two, between sentences, or at the end of the surroundings. */
  readonly cut: 0 | 1 | 2 | 3
  /** How the places on both sides stand to quotations, and to the marks of one. */
  readonly marks: number
  readonly quotes: number
}

/** What can be asked of a border as the border of a source or content of one cue. */
export function argumentBorders(
  text: Encoded,
  { roles }: RoleContext,
  view: CueView,
  at: number,
  list: FeatureList,
): void {
  const { keys } = list
  const { starts, ends, inside, labels } = roles
  const row = at * labels
  const s = (step(starts[row + Role.source]!) << 4) | step(ends[row + Role.source]!)
  const x = (step(starts[row + Role.content]!) << 4) | step(ends[row + Role.content]!)
  const edge = edgeAt(text, view, at)
  let n = askForms(text, view, edge, at, keys, list.count)
  n = askMarks(text, view, edge, at, keys, n)
  n = askRoles(text, edge, s, x, at, keys, n)
  n = askCues(text, view, edge, step(inside[row + Role.cue]!), step(inside[row - labels + Role.cue]!), at, keys, n)
  n = askSentence(text, view, edge, at, keys, n)
  numberAnswers(list, FIRST_QUESTION.argument, n)
}

function edgeAt(text: Encoded, view: CueView, at: number): Edge {
  const { quoted } = text
  const { cue, from, to } = view
  const side = at <= cue.from ? 1 : at >= cue.to ? 2 : 3
  const within = at > from && at < to
  return {
    side,
    near: side === 1 ? cue.from - at : at - cue.to,
    cut: within ? cutAt(text, at) : 3,
    marks: join(markOf(text, view, Math.max(from, at - 1)), markOf(text, view, Math.min(at, to - 1))),
    quotes: join(quoted[at - 1]!, quoted[at]!),
  }
}

/** Of the words on both sides. Writes the answers behind `n` others, and returns how many there are then. */
function askForms(
  { form, chunks }: Encoded,
  { cue, lemma }: CueView,
  { side, near, cut }: Edge,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const [before, behind] = [form[at - 1]!, form[at]!]
  const commas = Math.min(4, Math.abs(chunks.commas[at]! - chunks.commas[cue.from]!))
  keys[n++] = join(side, join(reach(near), 1))
  keys[n++] = join(side, join(cut, behind))
  keys[n++] = join(side, join(cut, before ^ 1))
  keys[n++] = join(side, join(behind, join(before, commas + 8)))
  keys[n++] = join(side, join(lemma, join(behind, Math.min(near, 2))))
  keys[n++] = join(side, join(lemma, join(before, Math.min(near, 2) + 8)))
  return n
}

/** Of quotation marks, and of the way from the cue. */
function askMarks(
  { form }: Encoded,
  { from, to, path, lemma }: CueView,
  { side, cut, marks, quotes }: Edge,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = join(side, join(lemma, join(marks, quotes)))
  keys[n++] = join(side, join(marks, quotes))
  keys[n++] = join(side, join(marks, join(quotes, join(form[at - 1]!, form[at]!))))
  keys[n++] = join(path[Math.max(0, Math.min(at, to) - from)]!, cut)
  return n
}

/** Of the borders that are believed of all attributions: `s` of sources, `x` of contents. */
function askRoles(
  { chunks: { symbol } }: Encoded,
  { side, cut }: Edge,
  s: number,
  x: number,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const edge = join(side, cut)
  keys[n++] = join(side, s)
  keys[n++] = join(side, x + 256)
  keys[n++] = join(side, join(s, x))
  keys[n++] = join(edge, join(s, symbol[at]!))
  keys[n++] = join(edge, join(x, symbol[at]!))
  keys[n++] = join(edge, join(symbol[at - 1]!, symbol[at]!))
  return n
}

/** Of verbs between, and of cues on both sides. */
function askCues(
  { word, chunks }: Encoded,
  { cue }: CueView,
  { side, cut }: Edge,
  behind: number,
  before: number,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const verbs = Math.min(4, Math.abs(chunks.verbs[at]! - chunks.verbs[cue.from]!))
  keys[n++] = join(join(side, word[at]!), join(verbs, cut))
  keys[n++] = join(join(side, behind), before)
  return n
}

/** Of the sentence, seen from the cue, and of the noun phrase before the cue: does it begin or end here? */
function askSentence(
  { form, sentence }: Encoded,
  { cue, to, lemma, kind, subject }: CueView,
  { side, cut, quotes }: Edge,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const apart = Math.max(-3, Math.min(3, sentence[Math.min(at, to - 1)]! - sentence[cue.from]!))
  const place = join(side, join(cut, apart))
  const edgeOfSubject = at === subject.from ? 1 : at === subject.to ? 2 : 0
  keys[n++] = join(place, quotes)
  keys[n++] = join(place, lemma)
  keys[n++] = join(place, kind)
  keys[n++] = join(place, join(form[at]!, form[at - 1]! ^ 3))
  keys[n++] = join(edgeOfSubject, join(subject.opener, side))
  keys[n++] = join(edgeOfSubject, join(subject.opener, join(form[at]!, form[at - 1]!)))
  return n
}
