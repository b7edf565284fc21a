import type { CueCandidate } from './beliefs.js'
import { chunksBetween, Kind } from './chunks.js'
import { type Encoded, Quoted } from './encode.js'
import { reach } from './features.js'
import { join } from './hash.js'
import { mainWordOf } from './main-word.js'
import { Tag } from './tags.js'

/** What a cue is like: its main verb, or the head of a noun that is one. */
export interface CueHead {
  readonly verb: number
  /** Its class and the form that it stands in. */
  readonly kind: number
  /** The words it keeps company with, and the same form. */
  readonly company: number
}

/** What is asked of the word of a cue that tells what it does. */
export function cueHeadOf(text: Encoded, cue: CueCandidate): CueHead {
  const { lemma, chunks, wordClass, wordCluster } = text
  const main = mainWordOf(text, cue)
  const form = chunks.symbol[main]!
  return { verb: lemma[main]!, kind: join(wordClass[main]!, form), company: join(wordCluster[main]!, form) }
}

/** How a content lies to its cue and to what is around it. */
export interface ContentLayout {
  readonly from: number
  readonly to: number
  /** 0: there is none; 1: before the cue; 2: behind it; 3: on both sides. */
  readonly side: number
  /** How it opens and closes, in which order the cue stands. */
  readonly shape: number
  readonly open: number
  readonly close: number
  /** In how many pieces. */
  readonly pieces: number
}

/** @param content places in reading order */
export function contentLayout(text: Encoded, cue: CueCandidate, content: readonly number[]): ContentLayout {
  const from = content[0] ?? cue.to
  const to = (content.at(-1) ?? cue.to) + 1
  const side = content.length === 0 ? 0 : to <= cue.from ? 1 : from >= cue.to ? 2 : 3
  const open = openingOf(text, cue, from)
  const close = closingOf(text, cue, to)
  const pieces = content.filter((at, k) => k === 0 || content[k - 1] !== at - 1).length
  return { from, to, side, open, close, shape: join(join(open, close), side), pieces }
}

/**
 * What can be asked of the content of a reading. Writes the answers
 * behind `n` others, and returns how many there are then.
 */
export function contentFeatures(
  text: Encoded,
  cue: CueCandidate,
  head: CueHead,
  content: readonly number[],
  layout: ContentLayout,
  keys: Int32Array,
  n: number,
): number {
  const { from, to, side } = layout
  const verbs = content.length === 0 ? 0 : Math.min(3, text.chunks.verbs[to]! - text.chunks.verbs[from]!)
  const quoted = quotationCut(text, content)
  n = askShape(head, layout, quoted, keys, n)
  n = askEdges(text, head, layout, verbs, keys, n)
  keys[n++] = join(reach(content.length), side)
  n = askOpening(text, cue, head, layout, keys, n)
  n = askBehind(text, layout, verbs, keys, n)
  n = askRest(text, head, layout, keys, n)
  n = askGap(text, cue, head, layout, keys, n)
  n = askCompany(text, head, layout, quoted, keys, n)
  return n
}

/** Of how it lies, and how it cuts quotations. */
function askShape(
  { verb, kind }: CueHead,
  { side, shape, pieces }: ContentLayout,
  quoted: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = shape
  keys[n++] = join(shape, kind)
  keys[n++] = join(shape, verb)
  keys[n++] = join(shape, pieces)
  keys[n++] = join(quoted, side)
  keys[n++] = join(quoted, shape)
  keys[n++] = join(quoted, verb)
  return n
}

/** Of the words and chunks at its edges. */
function askEdges(
  { lemma, word, form, chunks: { head, end, symbol } }: Encoded,
  { verb }: CueHead,
  { from: a, to: z, side, open, close }: ContentLayout,
  verbs: number,
  keys: Int32Array,
  n: number,
): number {
  const first = symbol[a]!
  const second = symbol[end[z]!]!
  keys[n++] = join(verbs, join(first, side))
  keys[n++] = join(verbs, join(first, verb))
  keys[n++] = join(verbs, join(close, side))
  keys[n++] = join(form[z - 1]!, join(form[z]!, close))
  keys[n++] = join(word[z]!, join(second, 1))
  keys[n++] = join(symbol[z]!, join(second, join(verbs, side)))
  keys[n++] = join(form[a]!, join(form[a - 1]!, open))
  keys[n++] = join(lemma[head[z]!]!, join(close, 2))
  return n
}

/** Of the words it begins with, and the last of the cue. */
function askOpening(
  { word, chunks }: Encoded,
  cue: CueCandidate,
  { verb, kind }: CueHead,
  { from: a, to: z, side }: ContentLayout,
  keys: Int32Array,
  n: number,
): number {
  const first = chunks.symbol[a]!
  const next = word[chunks.end[a]!]!
  keys[n++] = join(word[z - 1]!, word[z]!)
  keys[n++] = join(word[a]!, verb)
  keys[n++] = join(word[cue.to - 1]!, join(first, side))
  keys[n++] = join(first, join(next, verb))
  keys[n++] = join(first, join(next, kind))
  return n
}

/** Of the chunks behind it. */
function askBehind(
  { word, lemma, chunks: { end, head, symbol } }: Encoded,
  { to: z, close }: ContentLayout,
  verbs: number,
  keys: Int32Array,
  n: number,
): number {
  const second = end[z]!
  const third = end[second]!
  keys[n++] = join(word[z]!, join(symbol[second]!, join(symbol[third]!, close)))
  keys[n++] = join(word[z]!, join(lemma[head[second]!]!, close))
  keys[n++] = join(symbol[z - 1]!, join(symbol[z]!, join(symbol[second]!, verbs)))
  return n
}

/** Of what the sentence has left behind it. */
function askRest(
  { word, sentenceTo, chunks: { verbs, symbol } }: Encoded,
  { kind }: CueHead,
  { from: a, to: z, side, close }: ContentLayout,
  keys: Int32Array,
  n: number,
): number {
  const end = sentenceTo[z - 1]!
  const rest = Math.max(0, end - z)
  const restVerbs = rest === 0 ? 0 : Math.min(3, verbs[end]! - verbs[z]!)
  keys[n++] = join(reach(rest), join(restVerbs, close))
  keys[n++] = join(restVerbs, join(word[z]!, side))
  keys[n++] = join(restVerbs, join(symbol[z]!, join(symbol[a]!, kind)))
  return n
}

/** Of what stands between it and the cue. */
function askGap(
  text: Encoded,
  cue: CueCandidate,
  { verb, kind, company }: CueHead,
  { from: a, side }: ContentLayout,
  keys: Int32Array,
  n: number,
): number {
  const gap = gapOf(text, cue.to, a)
  const first = text.word[a]!
  const before = text.word[a - 1]!
  keys[n++] = join(gap, verb)
  keys[n++] = join(gap, kind)
  keys[n++] = join(gap, company)
  keys[n++] = join(gap, join(first, before))
  keys[n++] = join(before, join(verb, side))
  keys[n++] = join(first, join(before, company))
  return n
}

/** Of the words that keep the company of the cue and of what stands at its edges. */
function askCompany(
  { word, wordCluster, chunks: { head, end, symbol } }: Encoded,
  { company }: CueHead,
  { from: a, to: z, side, shape }: ContentLayout,
  quoted: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = join(company, shape)
  keys[n++] = join(company, quoted)
  keys[n++] = join(company, word[a]!)
  keys[n++] = join(company, join(symbol[a]!, word[end[a]!]!))
  keys[n++] = join(company, join(word[z]!, side))
  // "criticism of the plan | in a tweet": does what follows belong to what stands before it?
  const next = wordCluster[head[end[z]!]!]!
  keys[n++] = join(word[z]!, join(wordCluster[head[z - 1]!]!, 1))
  keys[n++] = join(word[z]!, join(next, 2))
  keys[n++] = join(word[z]!, join(next, company))
  return n
}

/** The chunks between a cue and the content behind it: "urged | the judge | to wait". */
function gapOf({ chunks }: Encoded, from: number, to: number): number {
  if (to <= from) return to === from ? 1 : 2
  return chunksBetween(chunks, from, to, 4, 3)
}

/**
 * Where a content opens: at the start of its sentence, at the
 * cue, behind a comma, at a quotation mark, within a phrase …
 */
function openingOf(text: Encoded, cue: CueCandidate, at: number): number {
  if (at === cue.to) return 1
  if (text.sentenceFrom[at] === at) return text.quoted[at] === Quoted.opening ? 2 : 3
  if (text.quoted[at] === Quoted.opening) return 4
  if (text.tag[at - 1] === Tag.PUNCT) return 5
  if (text.chunks.first[at] !== at) return 6
  return text.chunks.kind[at] === Kind.noun ? 7 : text.chunks.kind[at] === Kind.verb ? 8 : 9
}

/** Where it closes, `at` being the first place behind it. */
function closingOf(text: Encoded, cue: CueCandidate, at: number): number {
  if (at === cue.from) return 1
  if (text.sentenceTo[at - 1] === at) return text.quoted[at - 1] === Quoted.closing ? 2 : 3
  if (text.tag[at] === Tag.PUNCT && text.sentenceTo[at] === at + 1)
    return text.quoted[at - 1] === Quoted.closing ? 4 : 5
  if (text.quoted[at - 1] === Quoted.closing) return 6
  if (text.tag[at] === Tag.PUNCT) return 7
  if (text.chunks.first[at] !== at) return 8
  return text.chunks.kind[at] === Kind.noun ? 9 : text.chunks.kind[at] === Kind.verb ? 10 : 11
}

/** How a content lies to quotations: it holds none, whole ones alone, whole ones among other words, or cuts one. */
function quotationCut({ quotation, quoted }: Encoded, content: readonly number[]): number {
  if (content.length === 0) return 0
  let inside = 0
  let opened = 0
  let closed = 0
  for (const at of content) {
    if (quotation[at] !== 0) inside++
    if (quoted[at] === Quoted.opening) opened++
    if (quoted[at] === Quoted.closing) closed++
  }
  if (inside === 0) return 1
  if (opened === 0 && closed === 0) return inside === content.length ? 2 : 3
  if (opened !== closed) return opened > closed ? 4 : 5
  return inside === content.length ? 6 : 7
}
