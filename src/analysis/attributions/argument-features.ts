import type { Beliefs, CueCandidate, Nearest } from './beliefs.js'
import { type CueView, markOf } from './cue-view.js'
import type { Encoded } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import { Role } from './stages.js'

/** What is believed of roles and cues when the arguments of one cue are asked for. */
export interface RoleContext {
  /** Beliefs in the labels none, source, cue, content. */
  readonly roles: Beliefs
  readonly cues: readonly CueCandidate[]
  readonly nearest: Nearest
}

/** What the way from a cue to a place is like. */
interface Way {
  /** Before the cue, behind it, or in it. */
  readonly side: 1 | 2 | 3
  readonly distance: number
  /** Verb groups, commas and noun phrases between them. */
  readonly verbs: number
  readonly commas: number
  readonly nouns: number
  /** Side, verbs and commas in one. */
  readonly where: number
  /** Sentences from the cue on. */
  readonly apart: number
  /** How the place stands to quotations. */
  readonly mark: number
  /** How likely another cue lies between; 0 where there is none. */
  readonly between: number
}

/** What can be asked of a token as a part of what one cue attributes. */
export function argumentFeatures(
  text: Encoded,
  context: RoleContext,
  view: CueView,
  at: number,
  list: FeatureList,
): void {
  const { keys } = list
  const { inside, labels } = context.roles
  const source = step(inside[at * labels + Role.source]!)
  const content = step(inside[at * labels + Role.content]!)
  const way = wayTo(text, context, view, at)
  let n = askWay(text, view, way, at, keys, list.count)
  n = askCue(text, view, way, at, keys, n)
  n = askRoles(way, source, content, keys, n)
  n = askWords(text, view, way, step(inside[at * labels + Role.cue]!), at, keys, n)
  n = askLayout(view, way, keys, n)
  n = askSubject(text, view, way.side, source, at, keys, n)
  numberAnswers(list, FIRST_QUESTION.argument, n)
}

function wayTo(text: Encoded, { nearest, cues }: RoleContext, view: CueView, at: number): Way {
  const { chunks, sentence } = text
  const { cue } = view
  const side = at < cue.from ? 1 : at >= cue.to ? 2 : 3
  const near = side === 1 ? cue.from : cue.to - 1
  const verbs = Math.min(4, Math.abs(chunks.verbs[at]! - chunks.verbs[near]!))
  const commas = Math.min(4, Math.abs(chunks.commas[at]! - chunks.commas[near]!))
  const toCue = (side === 1 ? nearest.right : nearest.left)[at]!
  const isOther = toCue !== -1 && (side === 1 ? cues[toCue]!.from < cue.from : cues[toCue]!.from > cue.from)
  return {
    side,
    distance: reach(Math.abs(at - near)),
    verbs,
    commas,
    nouns: Math.min(5, Math.abs(chunks.nouns[at]! - chunks.nouns[near]!)),
    where: join(side, join(verbs, commas)),
    apart: Math.max(-3, Math.min(3, sentence[at]! - sentence[cue.from]!)),
    mark: markOf(text, view, at),
    between: isOther ? 1 + step(cues[toCue]!.chance) : 0,
  }
}

/** Of the way itself. Writes the answers behind `n` others, and returns how many there are then. */
function askWay(
  { tag, form, chunks }: Encoded,
  view: CueView,
  { side, distance, verbs, nouns, where, apart }: Way,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const p = tag[at]!
  const path = join(view.path[at - view.from]!, 3)
  keys[n++] = join(side, distance)
  keys[n++] = join(side, join(distance, p))
  keys[n++] = where
  keys[n++] = join(where, join(apart, p))
  keys[n++] = join(side, join(nouns, verbs))
  keys[n++] = path
  keys[n++] = join(path, form[at]!)
  keys[n++] = join(path, chunks.kind[at]! + 4 * (at === chunks.head[at] ? 1 : 0))
  return n
}

/** Of the word of the cue, and of quotations. */
function askCue(
  { tag, quoted, chunks }: Encoded,
  view: CueView,
  { side, apart, mark, between }: Way,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const word = join(side, view.lemma)
  const sentence = join(side, apart)
  keys[n++] = join(word, tag[at]!)
  keys[n++] = join(word, chunks.symbol[at]!)
  keys[n++] = join(word, mark)
  keys[n++] = join(join(side, view.frame), mark)
  keys[n++] = join(sentence, mark)
  keys[n++] = join(sentence, join(mark, quoted[at]!))
  keys[n++] = join(join(side, mark), join(between, apart))
  return n
}

/** Of what is believed of the place, and of other cues between. */
function askRoles(
  { side, verbs, where, mark, between }: Way,
  source: number,
  content: number,
  keys: Int32Array,
  n: number,
): number {
  const both = join(source, content)
  keys[n++] = join(side, join(source, 1))
  keys[n++] = join(side, join(content, 2))
  keys[n++] = join(side, join(source, join(between, 3)))
  keys[n++] = join(side, join(content, join(between, 4)))
  keys[n++] = join(both, join(side, mark))
  keys[n++] = join(both, where)
  keys[n++] = join(join(side, between), join(verbs, mark))
  return n
}

/** Of the word and its head, and of how sure the cue is, and the place one. */
function askWords(
  { word, lemma, chunks }: Encoded,
  { cue }: CueView,
  { side, nouns, between }: Way,
  isCue: number,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = join(join(side, lemma[chunks.head[at]!]!), chunks.symbol[at]!)
  keys[n++] = join(side, join(word[at]!, nouns))
  keys[n++] = join(join(side, step(cue.chance)), 9)
  keys[n++] = join(join(side, isCue), between)
  return n
}

/** Of what the sentence of the cue offers, and of verbs like that of the cue. */
function askLayout(
  { layout, lemma, kind }: CueView,
  { side, verbs, commas, where, apart, mark }: Way,
  keys: Int32Array,
  n: number,
): number {
  const sentence = join(side, join(apart, layout))
  const likeCue = join(side, kind)
  keys[n++] = sentence
  keys[n++] = join(sentence, join(verbs, commas))
  keys[n++] = join(sentence, lemma)
  keys[n++] = join(likeCue, join(mark, apart))
  keys[n++] = join(likeCue, where)
  return n
}

/** Of the noun phrase before the cue: does the place belong to it? */
function askSubject(
  { wordClass, chunks }: Encoded,
  { subject }: CueView,
  side: number,
  source: number,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const isSubject = at >= subject.from && at < subject.to ? 1 : 0
  keys[n++] = join(isSubject, join(subject.opener, side))
  keys[n++] = join(isSubject, join(subject.opener, join(wordClass[chunks.head[at]!]!, chunks.symbol[at]!)))
  keys[n++] = join(isSubject, join(subject.opener, join(source, side)))
  return n
}
