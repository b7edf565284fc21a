import type { CueCandidate } from './beliefs.js'
import { chunksBetween } from './chunks.js'
import type { ContentLayout, CueWord } from './content-features.js'
import type { Encoded } from './encode.js'
import { reach } from './features.js'
import { join } from './hash.js'
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
 * behind `count` others, and returns how many there are then.
 */
export function sourceFeatures(
  text: Encoded,
  cue: CueCandidate,
  { verb, kind }: CueWord,
  source: readonly number[],
  order: number,
  content: ContentLayout,
  keys: Int32Array,
  count: number,
): number {
  const { lemma, form, chunks, quotation, wordClass, wordCluster } = text
  const { side, pieces, from: a } = content
  const from = source[0] ?? 0
  const to = (source.at(-1) ?? -1) + 1
  const head = source.length === 0 ? 0 : chunks.head[to - 1]!
  let n = count
  const phrase = source.length === 0 ? 0 : chunksBetween(chunks, from, to, 5, 1)
  const whole = source.length === 0 ? 0 : (chunks.first[from] === from ? 1 : 0) + (chunks.end[to - 1] === to ? 2 : 0)
  const gap = source.length === 0 ? 0 : from < cue.from ? cue.from - to : from - cue.to
  keys[n++] = join(order, side)
  keys[n++] = join(order, kind)
  keys[n++] = join(order, verb)
  keys[n++] = join(order, join(side, join(pieces, Math.min(gap, 3))))
  keys[n++] = phrase
  keys[n++] = join(phrase, order)
  keys[n++] = join(phrase, join(form[to]!, form[from - 1]!))
  keys[n++] = join(whole, join(form[to]!, form[from - 1]!))
  keys[n++] = join(whole, join(order, Math.min(gap, 3)))
  keys[n++] = join(form[to]!, join(chunks.symbol[chunks.end[to]!]!, order))
  keys[n++] = join(lemma[head]!, chunks.symbol[head]!)
  keys[n++] = join(wordClass[head]!, join(chunks.symbol[head]!, order))
  keys[n++] = join(wordClass[head]!, kind)
  keys[n++] = join(wordCluster[head]!, join(chunks.symbol[head]!, order))
  keys[n++] = join(wordCluster[head]!, kind)
  keys[n++] = join(reach(source.length), order)
  keys[n++] = join(reach(gap), order)
  const between =
    source.length === 0
      ? 0
      : Math.abs(chunks.nouns[from < cue.from ? to : cue.to]! - chunks.nouns[Math.max(from, cue.from)]!)
  const betweenVerbs =
    source.length === 0
      ? 0
      : Math.abs(chunks.verbs[from < cue.from ? to : cue.to]! - chunks.verbs[Math.max(from, cue.from)]!)
  keys[n++] = join(join(Math.min(between, 3), Math.min(betweenVerbs, 3)), order)
  keys[n++] = join(join(Math.min(between, 3), Math.min(betweenVerbs, 3)), join(kind, order))
  const inside = source.length === 0 ? 0 : Math.min(2, chunks.verbs[to]! - chunks.verbs[from]!)
  keys[n++] = join(inside, join(order, Math.min(3, chunks.commas[to]! - chunks.commas[from]!)))
  keys[n++] = join(quotation[from] === 0 ? 0 : quotation[from] === quotation[a] ? 1 : 2, order)

  const subject = subjectBefore(text, cue.from)
  const has = subject.to === subject.from ? 0 : source.includes(subject.to - 1) ? 1 : source.length === 0 ? 2 : 3
  keys[n++] = join(has, subject.opener)
  keys[n++] = join(has, join(subject.opener, order))
  keys[n++] = join(has, join(subject.opener, kind))
  return n
}
