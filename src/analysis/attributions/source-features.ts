import type { CueCandidate } from './beliefs.js'
import { chunksBetween } from './chunks.js'
import type { ContentLayout, CueHead } from './content-features.js'
import type { Encoded } from './encode.js'
import { reach } from './features.js'
import { join } from './hash.js'
import type { Stretch } from './segments.js'
import { subjectBefore } from './subject.js'

/** In which order source, cue and content stand; 0 where there is no source. */
export function orderOf(cue: CueCandidate, source: readonly number[], content: ContentLayout): number {
  const [from] = source
  if (from === undefined) return 0
  const toContent = content.side === 0 ? 0 : from < content.from ? 1 : from >= content.to ? 2 : 3
  return (from < cue.from ? 1 : 2) + 2 * toContent
}

/**
 * What can be asked of the source of a reading. Writes the answers
 * behind `n` others, and returns how many there are then.
 */
export function sourceFeatures(
  text: Encoded,
  cue: CueCandidate,
  head: CueHead,
  source: readonly number[],
  order: number,
  content: ContentLayout,
  keys: Int32Array,
  n: number,
): number {
  const from = source[0] ?? 0
  const to = (source.at(-1) ?? -1) + 1
  const gap = source.length === 0 ? 0 : from < cue.from ? cue.from - to : from - cue.to
  n = askOrder(head, order, content, gap, keys, n)
  n = askPhrase(text, { from, to }, order, gap, keys, n)
  n = askHead(text, head, source.length === 0 ? 0 : text.chunks.head[to - 1]!, order, keys, n)
  keys[n++] = join(reach(source.length), order)
  keys[n++] = join(reach(gap), order)
  n = askBetween(text, cue, head, { from, to }, order, keys, n)
  const { quotation } = text
  keys[n++] = join(quotation[from] === 0 ? 0 : quotation[from] === quotation[content.from] ? 1 : 2, order)
  return askSubject(text, cue, head, source, order, keys, n)
}

/** Of its side, and of the content's. */
function askOrder(
  { verb, kind }: CueHead,
  order: number,
  { side, pieces }: ContentLayout,
  gap: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = join(order, side)
  keys[n++] = join(order, kind)
  keys[n++] = join(order, verb)
  keys[n++] = join(order, join(side, join(pieces, Math.min(gap, 3))))
  return n
}

/** Of its chunks, and the words on both sides; `to` is 0 where there is none. */
function askPhrase(
  { form, chunks }: Encoded,
  { from, to }: Stretch,
  order: number,
  gap: number,
  keys: Int32Array,
  n: number,
): number {
  const phrase = to === 0 ? 0 : chunksBetween(chunks, from, to, 5, 1)
  const whole = to === 0 ? 0 : (chunks.first[from] === from ? 1 : 0) + (chunks.end[to - 1] === to ? 2 : 0)
  const around = join(form[to]!, form[from - 1]!)
  keys[n++] = phrase
  keys[n++] = join(phrase, order)
  keys[n++] = join(phrase, around)
  keys[n++] = join(whole, around)
  keys[n++] = join(whole, join(order, Math.min(gap, 3)))
  keys[n++] = join(form[to]!, join(chunks.symbol[chunks.end[to]!]!, order))
  return n
}

/** Of its head. */
function askHead(
  { lemma, chunks, wordClass, wordCluster }: Encoded,
  { kind }: CueHead,
  head: number,
  order: number,
  keys: Int32Array,
  n: number,
): number {
  const symbol = chunks.symbol[head]!
  const place = join(symbol, order)
  keys[n++] = join(lemma[head]!, symbol)
  keys[n++] = join(wordClass[head]!, place)
  keys[n++] = join(wordClass[head]!, kind)
  keys[n++] = join(wordCluster[head]!, place)
  keys[n++] = join(wordCluster[head]!, kind)
  return n
}

/** Of noun phrases and verb groups between it and the cue, and of verbs and commas in it. */
function askBetween(
  { chunks: { nouns, verbs, commas } }: Encoded,
  cue: CueCandidate,
  { kind }: CueHead,
  { from, to }: Stretch,
  order: number,
  keys: Int32Array,
  n: number,
): number {
  const left = from < cue.from ? to : cue.to
  const right = Math.max(from, cue.from)
  const between = (column: Int32Array) => (to === 0 ? 0 : Math.min(3, Math.abs(column[left]! - column[right]!)))
  const both = join(between(nouns), between(verbs))
  const inside = to === 0 ? 0 : Math.min(2, verbs[to]! - verbs[from]!)
  keys[n++] = join(both, order)
  keys[n++] = join(both, join(kind, order))
  keys[n++] = join(inside, join(order, Math.min(3, commas[to]! - commas[from]!)))
  return n
}

/** Of the noun phrase before the cue: is it the source? */
function askSubject(
  text: Encoded,
  cue: CueCandidate,
  { kind }: CueHead,
  source: readonly number[],
  order: number,
  keys: Int32Array,
  n: number,
): number {
  const { from, to, opener } = subjectBefore(text, cue.from)
  const has = to === from ? 0 : source.includes(to - 1) ? 1 : source.length === 0 ? 2 : 3
  keys[n++] = join(has, opener)
  keys[n++] = join(has, join(opener, order))
  keys[n++] = join(has, join(opener, kind))
  return n
}
