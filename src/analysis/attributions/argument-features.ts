import type { Beliefs, CueCandidate, Nearest } from './beliefs.js'
import type { Encoded } from './encode.js'
import { type FeatureList, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import { type Subject, subjectBefore } from './subject.js'

/** What is believed of roles and cues when the arguments of one cue are asked for. */
export interface RoleContext {
  /** Beliefs in the labels none, source, cue, content. */
  readonly roles: Beliefs
  readonly cues: readonly CueCandidate[]
  readonly nearest: Nearest
}

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
  const { lemma, word, tag, chunks, quotation, quoted } = text
  const path = new Int32Array(to - from + 1)
  walk(text, cue.to, to + 1, 1, path, from)
  walk(text, cue.from - 1, from - 1, -1, path, from)
  let main = cue.to - 1
  while (main > cue.from && tag[main] !== 16) main--
  if (tag[main] !== 16) main = chunks.head[cue.from]!
  const frame = join(lemma[main]!, join(chunks.symbol[main]!, join(text.form[cue.to]!, text.form[cue.from - 1]!)))
  let near = 0
  for (let k = 1; k <= 12 && near === 0; k++) {
    if (cue.from - k >= from && quotation[cue.from - k] && quoted[cue.from - k] === 3) near = quotation[cue.from - k]!
    else if (cue.to - 1 + k < to && quotation[cue.to - 1 + k]) near = quotation[cue.to - 1 + k]!
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
  for (let at = start; at < end; at++) if (quoted[at] !== 0) marks |= at < from ? 1 : 2
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

function markOf(text: Encoded, view: CueView, at: number): number {
  const own = text.quotation[at]!
  if (own === 0) return MARK.none
  if (own === text.quotation[view.cue.from]) return MARK.within
  if (own !== view.quotation) return MARK.other
  return at < view.cue.from ? MARK.left : MARK.right
}

/** Number of the first question; those before are about the token or border alone. */
const FIRST = 200

/** What can be asked of a token as a part of what one cue attributes. */
export function argumentFeatures(
  text: Encoded,
  context: RoleContext,
  view: CueView,
  at: number,
  list: FeatureList,
): void {
  const { word, form, tag, lemma, quoted, sentence, chunks } = text
  const { roles, nearest, cues } = context
  const { cue } = view
  const { keys } = list
  let n = list.count
  const side = at < cue.from ? 1 : at >= cue.to ? 2 : 3
  const near = side === 1 ? cue.from : cue.to - 1
  const distance = Math.abs(at - near)
  const verbs = Math.min(4, Math.abs(chunks.verbs[at]! - chunks.verbs[near]!))
  const commas = Math.min(4, Math.abs(chunks.commas[at]! - chunks.commas[near]!))
  const nouns = Math.min(5, Math.abs(chunks.nouns[at]! - chunks.nouns[near]!))
  const apart = Math.max(-3, Math.min(3, sentence[at]! - sentence[cue.from]!))
  const path = join(view.path[at - view.from]!, 3)
  const mark = markOf(text, view, at)
  const belief = (label: number) => step(roles.inside[at * roles.labels + label]!)
  const source = belief(1)
  const content = belief(3)
  const l = nearest.left[at]!
  const r = nearest.right[at]!
  // how many other likely cues lie between
  const other =
    side === 1 ? (r === -1 ? 0 : cues[r]!.from < cue.from ? 1 : 0) : l === -1 ? 0 : cues[l]!.from > cue.from ? 1 : 0
  const between = other === 0 ? 0 : side === 1 ? 1 + step(cues[r]!.chance) : 1 + step(cues[l]!.chance)
  const where = join(side, join(verbs, commas))
  const p = tag[at]!
  keys[n++] = join(side, reach(distance))
  keys[n++] = join(side, join(reach(distance), p))
  keys[n++] = where
  keys[n++] = join(where, join(apart, p))
  keys[n++] = join(side, join(nouns, verbs))
  keys[n++] = path
  keys[n++] = join(path, form[at]!)
  keys[n++] = join(path, chunks.kind[at]! + 4 * (at === chunks.head[at] ? 1 : 0))
  keys[n++] = join(join(side, view.lemma), p)
  keys[n++] = join(join(side, view.lemma), chunks.symbol[at]!)
  keys[n++] = join(join(side, view.lemma), mark)
  keys[n++] = join(join(side, view.frame), mark)
  keys[n++] = join(join(side, apart), mark)
  keys[n++] = join(join(side, apart), join(mark, quoted[at]!))
  keys[n++] = join(join(side, mark), join(between, apart))
  keys[n++] = join(side, join(source, 1))
  keys[n++] = join(side, join(content, 2))
  keys[n++] = join(side, join(source, join(between, 3)))
  keys[n++] = join(side, join(content, join(between, 4)))
  keys[n++] = join(join(source, content), join(side, mark))
  keys[n++] = join(join(source, content), where)
  keys[n++] = join(join(side, between), join(verbs, mark))
  keys[n++] = join(join(side, lemma[chunks.head[at]!]!), chunks.symbol[at]!)
  keys[n++] = join(side, join(word[at]!, nouns))
  keys[n++] = join(join(side, step(cue.chance)), 9)
  keys[n++] = join(join(side, belief(2)), between)
  const inSentence = join(side, join(apart, view.layout))
  keys[n++] = inSentence
  keys[n++] = join(inSentence, join(verbs, commas))
  keys[n++] = join(inSentence, view.lemma)
  const headClass = text.wordClass[chunks.head[at]!]!
  keys[n++] = join(join(side, view.kind), join(mark, apart))
  keys[n++] = join(join(side, view.kind), where)
  const { subject } = view
  const isSubject = at >= subject.from && at < subject.to ? 1 : 0
  keys[n++] = join(isSubject, join(subject.opener, side))
  keys[n++] = join(isSubject, join(subject.opener, join(headClass, chunks.symbol[at]!)))
  keys[n++] = join(isSubject, join(subject.opener, join(source, side)))
  numberAnswers(list, FIRST, n)
}

/** What can be asked of a border as the border of a source or content of one cue. */
export function argumentBorders(
  text: Encoded,
  context: RoleContext,
  view: CueView,
  at: number,
  list: FeatureList,
): void {
  const { form, word, sentence, chunks, quoted } = text
  const { roles } = context
  const { cue } = view
  const { keys } = list
  let n = list.count
  const a = at - 1
  const side = at <= cue.from ? 1 : at >= cue.to ? 2 : 3
  const near = side === 1 ? cue.from - at : at - cue.to
  const verbs = Math.min(4, Math.abs(chunks.verbs[at]! - chunks.verbs[cue.from]!))
  const commas = Math.min(4, Math.abs(chunks.commas[at]! - chunks.commas[cue.from]!))
  const within = at > view.from && at < view.to
  const cut = !within ? 3 : chunks.first[at] !== at ? 0 : sentence[a] === sentence[at] ? 1 : 2
  const s = (step(roles.starts[at * roles.labels + 1]!) << 4) | step(roles.ends[at * roles.labels + 1]!)
  const x = (step(roles.starts[at * roles.labels + 3]!) << 4) | step(roles.ends[at * roles.labels + 3]!)
  const marks = join(markOf(text, view, Math.max(view.from, a)), markOf(text, view, Math.min(at, view.to - 1)))
  const edge = join(quoted[a]!, quoted[at]!)
  const path = view.path[Math.max(0, Math.min(at, view.to) - view.from)]!
  keys[n++] = join(side, join(reach(near), 1))
  keys[n++] = join(side, join(cut, form[at]!))
  keys[n++] = join(side, join(cut, form[a]! ^ 1))
  keys[n++] = join(side, join(form[at]!, join(form[a]!, commas + 8)))
  keys[n++] = join(side, join(view.lemma, join(form[at]!, Math.min(near, 2))))
  keys[n++] = join(side, join(view.lemma, join(form[a]!, Math.min(near, 2) + 8)))
  keys[n++] = join(side, join(view.lemma, join(marks, edge)))
  keys[n++] = join(side, join(marks, edge))
  keys[n++] = join(side, join(marks, join(edge, join(form[a]!, form[at]!))))
  keys[n++] = join(path, cut)
  keys[n++] = join(side, s)
  keys[n++] = join(side, x + 256)
  keys[n++] = join(side, join(s, x))
  keys[n++] = join(join(side, cut), join(s, chunks.symbol[at]!))
  keys[n++] = join(join(side, cut), join(x, chunks.symbol[at]!))
  keys[n++] = join(join(side, cut), join(chunks.symbol[a]!, chunks.symbol[at]!))
  keys[n++] = join(join(side, word[at]!), join(verbs, cut))
  keys[n++] = join(join(side, step(roles.inside[at * roles.labels + 2]!)), step(roles.inside[a * roles.labels + 2]!))
  const apart = Math.max(-3, Math.min(3, sentence[Math.min(at, view.to - 1)]! - sentence[cue.from]!))
  const place = join(side, join(cut, apart))
  keys[n++] = join(place, edge)
  keys[n++] = join(place, view.lemma)
  keys[n++] = join(place, view.kind)
  keys[n++] = join(place, join(form[at]!, form[a]! ^ 3))
  const { subject } = view
  const edgeOfSubject = at === subject.from ? 1 : at === subject.to ? 2 : 0
  keys[n++] = join(edgeOfSubject, join(subject.opener, side))
  keys[n++] = join(edgeOfSubject, join(subject.opener, join(form[at]!, form[a]!)))
  numberAnswers(list, FIRST, n)
}
