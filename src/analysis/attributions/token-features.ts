import { cutAt } from './cut.js'
import { type Encoded, Quoted } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach } from './features.js'
import { join } from './hash.js'

/**
 * What can be asked of a token without knowing of any attribution. In short functions, here as in all that asks of each
 * place: an engine builds no more than some sixteen calls of `join` into one, and a call costs more than what it does.
 */
export function tokenFeatures(text: Encoded, at: number, list: FeatureList): void {
  const { keys, count } = list
  const ahead = quoteAhead(text, text.chunks.end[at]!)
  const behind = quoteBehind(text, text.chunks.first[at]!)
  let n = askWords(text, at, keys, count)
  n = askChunks(text, at, keys, n)
  n = askMarks(text, at, ahead, behind, keys, n)
  n = askClasses(text, at, ahead, behind, keys, n)
  n = askCompany(text, at, keys, n)
  numberAnswers(list, FIRST_QUESTION.place, n)
}

/** Of the words around it, and their tags. Writes the answers behind `n` others, and returns how many there are then. */
function askWords({ word, lemma, tag, form, shape, suffix, quoted }: Encoded, at: number, keys: Int32Array, n: number) {
  const l = lemma[at]!
  const p = tag[at]!
  const q = quoted[at]!
  keys[n++] = word[at]!
  keys[n++] = l
  keys[n++] = suffix[at]!
  keys[n++] = join(p, shape[at]!)
  keys[n++] = join(p, q)
  keys[n++] = join(l, q)
  keys[n++] = word[at - 1]!
  keys[n++] = word[at + 1]!
  keys[n++] = word[at - 2]!
  keys[n++] = word[at + 2]!
  keys[n++] = lemma[at + 3]!
  keys[n++] = lemma[at - 3]!
  keys[n++] = join(l, join(form[at - 1]!, form[at - 2]!))
  keys[n++] = join(join(form[at - 1]!, p), form[at + 1]!)
  keys[n++] = join(join(form[at - 2]!, form[at - 1]!), p)
  keys[n++] = join(join(p, form[at + 1]!), form[at + 2]!)
  keys[n++] = join(p, tag[at - 1]!)
  keys[n++] = join(p, tag[at + 1]!)
  return n
}

/** Of its chunk, the neighbours of that and their heads. */
function askChunks({ lemma, chunks }: Encoded, at: number, keys: Int32Array, n: number): number {
  const { first, end, head, kind, symbol } = chunks
  const from = first[at]!
  const to = end[at]!
  const h = head[at]!
  const own = symbol[at]!
  keys[n++] = join(own, at === h ? 1 : at < h ? 2 : 3)
  keys[n++] = join(lemma[h]!, kind[at]!)
  keys[n++] = join(join(symbol[from - 1]!, own), symbol[to]!)
  keys[n++] = join(lemma[h]!, symbol[from - 1]!)
  keys[n++] = join(lemma[h]!, symbol[to]!)
  keys[n++] = join(lemma[head[from - 1]!]!, own)
  keys[n++] = join(lemma[head[to]!]!, own)
  keys[n++] = join(join(own, symbol[to]!), symbol[end[to]!]!)
  return n
}

/** Of quotation marks before and behind its chunk, and of the ends of its sentence. */
function askMarks(
  { lemma, tag, sentenceFrom, sentenceTo }: Encoded,
  at: number,
  ahead: number,
  behind: number,
  keys: Int32Array,
  n: number,
): number {
  const p = tag[at]!
  keys[n++] = join(lemma[at]!, ahead)
  keys[n++] = join(lemma[at]!, join(behind, 5))
  keys[n++] = join(p, join(ahead, behind))
  keys[n++] = join(reach(at - sentenceFrom[at]!), join(p, 6))
  keys[n++] = join(Math.min(4, sentenceTo[at]! - at), join(p, 7))
  return n
}

/** Of the classes of words that it, its chunk and the neighbours of that belong to. */
function askClasses(
  { lemma, tag, form, chunks, wordClass }: Encoded,
  at: number,
  ahead: number,
  behind: number,
  keys: Int32Array,
  n: number,
): number {
  const { first, end, head, kind, symbol } = chunks
  const p = tag[at]!
  const to = end[at]!
  const before = head[first[at]! - 1]!
  const after = head[to]!
  const own = wordClass[at]!
  const headClass = wordClass[head[at]!]!
  const beforeClass = wordClass[before]! * 4 + kind[before]!
  const afterClass = wordClass[after]! * 4 + kind[after]!
  keys[n++] = join(own, p)
  keys[n++] = join(own, join(form[at - 1]!, form[at + 1]!))
  keys[n++] = join(headClass, join(symbol[at]!, p))
  keys[n++] = join(headClass, join(beforeClass, join(afterClass, p)))
  keys[n++] = join(lemma[at]!, beforeClass + 1000)
  keys[n++] = join(lemma[at]!, afterClass + 2000)
  keys[n++] = join(own, join(ahead, join(behind, p)))
  keys[n++] = join(own, join(beforeClass, form[to]!))
  return n
}

/** The same of the words that keep the company of those. */
function askCompany(
  { tag, form, chunks, wordClass, wordCluster }: Encoded,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const { first, end, head, symbol } = chunks
  const own = wordCluster[at]!
  const heads = wordCluster[head[at]!]!
  const headClass = wordClass[head[at]!]!
  const before = wordCluster[head[first[at]! - 1]!]!
  const after = wordCluster[head[end[at]!]!]!
  keys[n++] = join(own, tag[at]!)
  keys[n++] = join(own, join(form[at - 1]!, form[at + 1]!))
  keys[n++] = join(heads, join(symbol[at]!, symbol[end[at]!]!))
  keys[n++] = join(before, join(symbol[at]!, headClass))
  keys[n++] = join(after, join(symbol[at]!, headClass))
  keys[n++] = join(join(before, heads), 5)
  keys[n++] = join(join(heads, after), 6)
  return n
}

/** How far it is to the next quotation mark, as a step; 5 if none is near. */
function quoteAhead({ quoted, quotation, sentenceTo }: Encoded, at: number): number {
  for (let k = 0; k < 4; k++) {
    if (quoted[at + k] === Quoted.opening) return k === 0 ? 0 : k < 3 ? 1 : 2
    if (at + k >= sentenceTo[at]!) break
  }
  return quotation[at] === 0 ? 5 : 6
}

function quoteBehind({ quoted, quotation }: Encoded, at: number): number {
  for (let k = 1; k < 5; k++) if (quoted[at - k] === Quoted.closing) return k === 1 ? 0 : k < 4 ? 1 : 2
  return quotation[at] === 0 ? 5 : 6
}

/** What can be asked of the border between the token before `at` and the token at it. */
export function borderFeatures(text: Encoded, at: number, list: FeatureList): void {
  const { keys, count } = list
  const cut = cutAt(text, at)
  let n = askBorderWords(text, at, cut, keys, count)
  n = askBorderChunks(text, at, cut, keys, n)
  n = askBorderMarks(text, at, cut, keys, n)
  n = askBorderHeads(text, at, cut, keys, n)
  numberAnswers(list, FIRST_QUESTION.place, n)
}

/** Of the words on both sides, and their tags. */
function askBorderWords({ word, form, tag }: Encoded, at: number, cut: number, keys: Int32Array, n: number): number {
  const a = at - 1
  const forms = join(form[a]!, form[at]!)
  keys[n++] = join(word[at]!, 1)
  keys[n++] = join(word[a]!, 2)
  keys[n++] = forms
  keys[n++] = join(forms, form[at + 1]!)
  keys[n++] = join(join(form[a - 1]!, form[a]!), form[at]!)
  keys[n++] = join(tag[a]!, join(tag[at]!, cut))
  return n
}

/** Of the chunks on both sides, and those next to them. */
function askBorderChunks({ chunks }: Encoded, at: number, cut: number, keys: Int32Array, n: number): number {
  const { first, end, symbol } = chunks
  const before = symbol[at - 1]!
  const behind = symbol[at]!
  keys[n++] = join(before, join(behind, cut))
  keys[n++] = join(join(before, behind), join(symbol[end[at]!]!, cut))
  keys[n++] = join(join(symbol[first[at - 1]! - 1]!, before), join(behind, cut))
  return n
}

/** Of quotation marks. */
function askBorderMarks(
  { form, quoted, quotation }: Encoded,
  at: number,
  cut: number,
  keys: Int32Array,
  n: number,
): number {
  const a = at - 1
  const marks = join(quoted[a]!, join(quoted[at]!, quotation[a] === quotation[at] ? 1 : 0))
  keys[n++] = join(marks, cut)
  keys[n++] = join(marks, join(form[a]!, form[at]!))
  return n
}

/** Of the heads of the chunks on both sides, and of how words are written. */
function askBorderHeads(
  { lemma, shape, chunks: { head, symbol } }: Encoded,
  at: number,
  cut: number,
  keys: Int32Array,
  n: number,
): number {
  const a = at - 1
  keys[n++] = join(lemma[head[a]!]!, join(symbol[at]!, cut))
  keys[n++] = join(symbol[a]!, join(lemma[head[at]!]!, cut))
  keys[n++] = join(shape[a]!, join(shape[at]!, cut))
  return n
}
