import type { CueCandidate } from './beliefs.js'
import { Kind } from './chunks.js'
import type { Contest } from './contests.js'
import type { Encoded } from './encode.js'
import { add, type FeatureList, reach, step } from './features.js'
import { join } from './hash.js'
import type { Reading } from './readings.js'
import { Tag } from './tags.js'

/** Number of the first question about a reading as a whole. */
const FIRST = 600

/**
 * What can be asked of a reading as a whole, and of no place alone: do both borders of the content fit each other, is the
 * source a whole phrase, what is left over between and around them?
 */
export function readingFeatures(
  text: Encoded,
  contest: Contest,
  best: Reading,
  reading: Reading,
  rank: number,
  list: FeatureList,
): void {
  const { cue } = contest.candidate
  const { lemma, word, form, tag, chunks, quotation, wordClass } = text
  const { source, content } = reading
  let t = FIRST
  let main = cue.to - 1
  while (main > cue.from && tag[main] !== Tag.VERB) main--
  if (tag[main] !== Tag.VERB) main = chunks.head[cue.from]!
  const verb = lemma[main]!
  const kind = join(wordClass[main]!, chunks.symbol[main]!)
  add(list, t++, reach(Math.round(-2 * reading.merit)))
  add(list, t++, reach(Math.round(2 * (best.merit - reading.merit))))
  add(list, t++, rank)

  const runs = runsOf(content)
  const a = content[0] ?? cue.to
  const z = (content.at(-1) ?? cue.to) + 1
  const side = content.length === 0 ? 0 : z <= cue.from ? 1 : a >= cue.to ? 2 : 3
  const open = openingOf(text, cue, a)
  const close = closingOf(text, cue, z)
  const shape = join(join(open, close), side)
  add(list, t++, shape)
  add(list, t++, join(shape, kind))
  add(list, t++, join(shape, verb))
  add(list, t++, join(shape, runs.length))
  const quoted = quotationCut(text, content)
  add(list, t++, join(quoted, side))
  add(list, t++, join(quoted, shape))
  add(list, t++, join(quoted, verb))
  const verbs = content.length === 0 ? 0 : Math.min(3, chunks.verbs[z]! - chunks.verbs[a]!)
  const first = chunks.symbol[a]!
  add(list, t++, join(verbs, join(first, side)))
  add(list, t++, join(verbs, join(first, verb)))
  add(list, t++, join(verbs, join(close, side)))
  add(list, t++, join(form[z - 1]!, join(form[z]!, close)))
  add(list, t++, join(word[z]!, join(chunks.symbol[chunks.end[z]!]!, 1)))
  add(list, t++, join(chunks.symbol[z]!, join(chunks.symbol[chunks.end[z]!]!, join(verbs, side))))
  add(list, t++, join(form[a]!, join(form[a - 1]!, open)))
  add(list, t++, join(lemma[chunks.head[z]!]!, join(close, 2)))
  add(list, t++, join(reach(content.length), side))
  add(list, t++, join(word[z - 1]!, word[z]!))
  add(list, t++, join(word[a]!, verb))
  add(list, t++, join(word[cue.to - 1]!, join(first, side)))
  add(list, t++, join(first, join(word[chunks.end[a]!]!, verb)))
  add(list, t++, join(first, join(word[chunks.end[a]!]!, kind)))
  const second = chunks.end[z]!
  const third = chunks.end[second]!
  add(list, t++, join(word[z]!, join(chunks.symbol[second]!, join(chunks.symbol[third]!, close))))
  add(list, t++, join(word[z]!, join(lemma[chunks.head[second]!]!, close)))
  add(list, t++, join(chunks.symbol[z - 1]!, join(chunks.symbol[z]!, join(chunks.symbol[second]!, verbs))))
  // what the sentence has left behind the content
  const rest = Math.max(0, text.sentenceTo[z - 1]! - z)
  const restVerbs = rest === 0 ? 0 : Math.min(3, chunks.verbs[text.sentenceTo[z - 1]!]! - chunks.verbs[z]!)
  add(list, t++, join(reach(rest), join(restVerbs, close)))
  add(list, t++, join(restVerbs, join(word[z]!, side)))
  add(list, t++, join(restVerbs, join(chunks.symbol[z]!, join(first, kind))))

  const from = source[0] ?? 0
  const to = (source.at(-1) ?? -1) + 1
  const head = source.length === 0 ? 0 : chunks.head[to - 1]!
  const order =
    source.length === 0
      ? 0
      : (from < cue.from ? 1 : 2) + 2 * (content.length === 0 ? 0 : from < a ? 1 : from >= z ? 2 : 3)
  const phrase = source.length === 0 ? 0 : phraseOf(text, from, to)
  const whole = source.length === 0 ? 0 : (chunks.first[from] === from ? 1 : 0) + (chunks.end[to - 1] === to ? 2 : 0)
  const gap = source.length === 0 ? 0 : from < cue.from ? cue.from - to : from - cue.to
  add(list, t++, join(order, side))
  add(list, t++, join(order, kind))
  add(list, t++, join(order, verb))
  add(list, t++, join(order, join(side, join(runs.length, Math.min(gap, 3)))))
  add(list, t++, phrase)
  add(list, t++, join(phrase, order))
  add(list, t++, join(phrase, join(form[to]!, form[from - 1]!)))
  add(list, t++, join(whole, join(form[to]!, form[from - 1]!)))
  add(list, t++, join(whole, join(order, Math.min(gap, 3))))
  add(list, t++, join(form[to]!, join(chunks.symbol[chunks.end[to]!]!, order)))
  add(list, t++, join(lemma[head]!, chunks.symbol[head]!))
  add(list, t++, join(wordClass[head]!, join(chunks.symbol[head]!, order)))
  add(list, t++, join(wordClass[head]!, kind))
  add(list, t++, join(reach(source.length), order))
  add(list, t++, join(reach(gap), order))
  const between =
    source.length === 0
      ? 0
      : Math.abs(chunks.nouns[from < cue.from ? to : cue.to]! - chunks.nouns[Math.max(from, cue.from)]!)
  const betweenVerbs =
    source.length === 0
      ? 0
      : Math.abs(chunks.verbs[from < cue.from ? to : cue.to]! - chunks.verbs[Math.max(from, cue.from)]!)
  add(list, t++, join(join(Math.min(between, 3), Math.min(betweenVerbs, 3)), order))
  add(list, t++, join(join(Math.min(between, 3), Math.min(betweenVerbs, 3)), join(kind, order)))
  const inside = source.length === 0 ? 0 : Math.min(2, chunks.verbs[to]! - chunks.verbs[from]!)
  add(list, t++, join(inside, join(order, Math.min(3, chunks.commas[to]! - chunks.commas[from]!))))
  add(list, t++, join(quotation[from] === 0 ? 0 : quotation[from] === quotation[a] ? 1 : 2, order))

  add(list, t++, join(step(share(contest, content, 3)), step(cue.chance)))
  add(list, t++, join(step(share(contest, content, 2)), step(cue.chance)))
  add(list, t++, join(step(share(contest, content, 2)), shape))
  add(list, t++, join(step(share(contest, source, 1)), order))
  add(list, t++, join(step(share(contest, source, 3)), order))
}

function runsOf(places: readonly number[]): number[][] {
  const out: number[][] = []
  places.forEach((at, k) => {
    if (k > 0 && places[k - 1] === at - 1) out.at(-1)?.push(at)
    else out.push([at])
  })
  return out
}

/** Where a content opens: at the start of its sentence, at the cue, behind a comma, at a quotation mark, within a phrase … */
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

/** The chunks of a source, up to five. */
function phraseOf({ chunks }: Encoded, from: number, to: number): number {
  let value = 1
  let count = 0
  for (let at = from; at < to; at = chunks.end[at]!) {
    if (++count > 5) return join(value, 9)
    value = join(value, chunks.symbol[at]!)
  }
  return value
}

/** The share of some places that other cues claim in a role. */
function share({ roles, candidate }: Contest, places: readonly number[], role: number): number {
  if (places.length === 0) return 0
  let claimed = 0
  for (const at of places) if (roles[at - candidate.beliefs.from] === role) claimed++
  return claimed / places.length
}
