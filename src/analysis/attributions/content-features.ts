import type { CueCandidate } from './beliefs.js'
import { chunksBetween, Kind } from './chunks.js'
import type { Encoded } from './encode.js'
import { reach } from './features.js'
import { join } from './hash.js'
import { Tag } from './tags.js'

/** What a cue is like: its main verb, or the head of a noun that is one. */
export interface CueWord {
  readonly verb: number
  /** Its class and the form that it stands in. */
  readonly kind: number
  /** The words it keeps company with, and the same form. */
  readonly company: number
}

/** The word of a cue that tells what it does: its last verb, else the head of its first chunk. */
export function cueWordOf({ lemma, tag, chunks, wordClass, wordCluster }: Encoded, cue: CueCandidate): CueWord {
  let main = cue.to - 1
  while (main > cue.from && tag[main] !== Tag.VERB) main--
  if (tag[main] !== Tag.VERB) main = chunks.head[cue.from]!
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
 * behind `count` others, and returns how many there are then.
 */
export function contentFeatures(
  text: Encoded,
  cue: CueCandidate,
  { verb, kind, company }: CueWord,
  content: readonly number[],
  { from: a, to: z, side, open, close, shape, pieces }: ContentLayout,
  keys: Int32Array,
  count: number,
): number {
  const { lemma, word, form, chunks, wordCluster } = text
  let n = count
  keys[n++] = shape
  keys[n++] = join(shape, kind)
  keys[n++] = join(shape, verb)
  keys[n++] = join(shape, pieces)
  const quoted = quotationCut(text, content)
  keys[n++] = join(quoted, side)
  keys[n++] = join(quoted, shape)
  keys[n++] = join(quoted, verb)
  const verbs = content.length === 0 ? 0 : Math.min(3, chunks.verbs[z]! - chunks.verbs[a]!)
  const first = chunks.symbol[a]!
  keys[n++] = join(verbs, join(first, side))
  keys[n++] = join(verbs, join(first, verb))
  keys[n++] = join(verbs, join(close, side))
  keys[n++] = join(form[z - 1]!, join(form[z]!, close))
  keys[n++] = join(word[z]!, join(chunks.symbol[chunks.end[z]!]!, 1))
  keys[n++] = join(chunks.symbol[z]!, join(chunks.symbol[chunks.end[z]!]!, join(verbs, side)))
  keys[n++] = join(form[a]!, join(form[a - 1]!, open))
  keys[n++] = join(lemma[chunks.head[z]!]!, join(close, 2))
  keys[n++] = join(reach(content.length), side)
  keys[n++] = join(word[z - 1]!, word[z]!)
  keys[n++] = join(word[a]!, verb)
  keys[n++] = join(word[cue.to - 1]!, join(first, side))
  keys[n++] = join(first, join(word[chunks.end[a]!]!, verb))
  keys[n++] = join(first, join(word[chunks.end[a]!]!, kind))
  const second = chunks.end[z]!
  const third = chunks.end[second]!
  keys[n++] = join(word[z]!, join(chunks.symbol[second]!, join(chunks.symbol[third]!, close)))
  keys[n++] = join(word[z]!, join(lemma[chunks.head[second]!]!, close))
  keys[n++] = join(chunks.symbol[z - 1]!, join(chunks.symbol[z]!, join(chunks.symbol[second]!, verbs)))
  // what the sentence has left behind the content
  const rest = Math.max(0, text.sentenceTo[z - 1]! - z)
  const restVerbs = rest === 0 ? 0 : Math.min(3, chunks.verbs[text.sentenceTo[z - 1]!]! - chunks.verbs[z]!)
  keys[n++] = join(reach(rest), join(restVerbs, close))
  keys[n++] = join(restVerbs, join(word[z]!, side))
  keys[n++] = join(restVerbs, join(chunks.symbol[z]!, join(first, kind)))
  const gap = gapOf(text, cue.to, a)
  keys[n++] = join(gap, verb)
  keys[n++] = join(gap, kind)
  keys[n++] = join(gap, company)
  keys[n++] = join(gap, join(word[a]!, word[a - 1]!))
  keys[n++] = join(word[a - 1]!, join(verb, side))
  keys[n++] = join(word[a]!, join(word[a - 1]!, company))
  keys[n++] = join(company, shape)
  keys[n++] = join(company, quoted)
  keys[n++] = join(company, word[a]!)
  keys[n++] = join(company, join(first, word[chunks.end[a]!]!))
  keys[n++] = join(company, join(word[z]!, side))
  // "criticism of the plan | in a tweet": does what follows belong to what stands before it?
  const next = wordCluster[chunks.head[second]!]!
  keys[n++] = join(word[z]!, join(wordCluster[chunks.head[z - 1]!]!, 1))
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
  if (text.sentenceFrom[at] === at) return text.quoted[at] === 1 ? 2 : 3
  if (text.quoted[at] === 1) return 4
  if (text.tag[at - 1] === Tag.PUNCT) return 5
  if (text.chunks.first[at] !== at) return 6
  return text.chunks.kind[at] === Kind.noun ? 7 : text.chunks.kind[at] === Kind.verb ? 8 : 9
}

/** Where it closes, `at` being the first place behind it. */
function closingOf(text: Encoded, cue: CueCandidate, at: number): number {
  if (at === cue.from) return 1
  if (text.sentenceTo[at - 1] === at) return text.quoted[at - 1] === 3 ? 2 : 3
  if (text.tag[at] === Tag.PUNCT && text.sentenceTo[at] === at + 1) return text.quoted[at - 1] === 3 ? 4 : 5
  if (text.quoted[at - 1] === 3) return 6
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
    if (quoted[at] === 1) opened++
    if (quoted[at] === 3) closed++
  }
  if (inside === 0) return 1
  if (opened === 0 && closed === 0) return inside === content.length ? 2 : 3
  if (opened !== closed) return opened > closed ? 4 : 5
  return inside === content.length ? 6 : 7
}
