import type { Encoded } from './encode.js'
import { type FeatureList, numberAnswers, reach } from './features.js'
import { join } from './hash.js'

/** What can be asked of a token without knowing of any attribution. */
export function tokenFeatures(text: Encoded, at: number, list: FeatureList): void {
  const { word, lemma, tag, form, shape, suffix, quoted, chunks, sentenceFrom, sentenceTo, wordClass, wordCluster } =
    text
  const { first, end, head, kind, symbol } = chunks
  const { keys } = list
  let n = list.count
  const w = word[at]!
  const l = lemma[at]!
  const p = tag[at]!
  const q = quoted[at]!
  keys[n++] = w
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
  // the chunk, its neighbours and its head
  const from = first[at]!
  const to = end[at]!
  const h = head[at]!
  const before = head[from - 1]!
  const after = head[to]!
  keys[n++] = join(symbol[at]!, at === h ? 1 : at < h ? 2 : 3)
  keys[n++] = join(lemma[h]!, kind[at]!)
  keys[n++] = join(join(symbol[from - 1]!, symbol[at]!), symbol[to]!)
  keys[n++] = join(lemma[h]!, symbol[from - 1]!)
  keys[n++] = join(lemma[h]!, symbol[to]!)
  keys[n++] = join(lemma[before]!, symbol[at]!)
  keys[n++] = join(lemma[after]!, symbol[at]!)
  const afterEnd = end[to]!
  keys[n++] = join(join(symbol[at]!, symbol[to]!), symbol[afterEnd]!)
  const quoteAfter = quoteAhead(text, to)
  const quoteBefore = quoteBehind(text, from)
  keys[n++] = join(l, quoteAfter)
  keys[n++] = join(l, join(quoteBefore, 5))
  keys[n++] = join(p, join(quoteAfter, quoteBefore))
  keys[n++] = join(reach(at - sentenceFrom[at]!), join(p, 6))
  keys[n++] = join(Math.min(4, sentenceTo[at]! - at), join(p, 7))
  const own = wordClass[at]!
  const headClass = wordClass[h]!
  const beforeClass = wordClass[before]! * 4 + chunks.kind[before]!
  const afterClass = wordClass[after]! * 4 + chunks.kind[after]!
  keys[n++] = join(own, p)
  keys[n++] = join(own, join(form[at - 1]!, form[at + 1]!))
  keys[n++] = join(headClass, join(symbol[at]!, p))
  keys[n++] = join(headClass, join(beforeClass, join(afterClass, p)))
  keys[n++] = join(l, beforeClass + 1000)
  keys[n++] = join(l, afterClass + 2000)
  keys[n++] = join(own, join(quoteAfter, join(quoteBefore, p)))
  keys[n++] = join(own, join(beforeClass, form[to]!))
  const company = wordCluster[at]!
  const headCompany = wordCluster[h]!
  keys[n++] = join(company, p)
  keys[n++] = join(company, join(form[at - 1]!, form[at + 1]!))
  keys[n++] = join(headCompany, join(symbol[at]!, symbol[to]!))
  keys[n++] = join(wordCluster[before]!, join(symbol[at]!, headClass))
  keys[n++] = join(wordCluster[after]!, join(symbol[at]!, headClass))
  keys[n++] = join(join(wordCluster[before]!, headCompany), 5)
  keys[n++] = join(join(headCompany, wordCluster[after]!), 6)
  numberAnswers(list, 0, n)
}

/** How far it is to the next quotation mark, as a step; 5 if none is near. */
function quoteAhead({ quoted, quotation, sentenceTo }: Encoded, at: number): number {
  for (let k = 0; k < 4; k++) {
    if (quoted[at + k] === 1) return k === 0 ? 0 : k < 3 ? 1 : 2
    if (at + k >= sentenceTo[at]!) break
  }
  return quotation[at] === 0 ? 5 : 6
}

function quoteBehind({ quoted, quotation }: Encoded, at: number): number {
  for (let k = 1; k < 5; k++) if (quoted[at - k] === 3) return k === 1 ? 0 : k < 4 ? 1 : 2
  return quotation[at] === 0 ? 5 : 6
}

/** What can be asked of the border between the token before `at` and the token at it. */
export function borderFeatures(text: Encoded, at: number, list: FeatureList): void {
  const { word, lemma, tag, form, shape, quoted, quotation, chunks, sentence } = text
  const { first, head, symbol, end } = chunks
  const { keys } = list
  let n = list.count
  const a = at - 1
  const cut = first[at] === at ? (sentence[a] === sentence[at] ? 1 : 2) : 0
  const marks = join(quoted[a]!, join(quoted[at]!, quotation[a] === quotation[at] ? 1 : 0))
  keys[n++] = join(word[at]!, 1)
  keys[n++] = join(word[a]!, 2)
  keys[n++] = join(form[a]!, form[at]!)
  keys[n++] = join(join(form[a]!, form[at]!), form[at + 1]!)
  keys[n++] = join(join(form[a - 1]!, form[a]!), form[at]!)
  keys[n++] = join(tag[a]!, join(tag[at]!, cut))
  keys[n++] = join(symbol[a]!, join(symbol[at]!, cut))
  keys[n++] = join(join(symbol[a]!, symbol[at]!), join(symbol[end[at]!]!, cut))
  keys[n++] = join(join(symbol[first[a]! - 1]!, symbol[a]!), join(symbol[at]!, cut))
  keys[n++] = join(marks, cut)
  keys[n++] = join(marks, join(form[a]!, form[at]!))
  keys[n++] = join(lemma[head[a]!]!, join(symbol[at]!, cut))
  keys[n++] = join(symbol[a]!, join(lemma[head[at]!]!, cut))
  keys[n++] = join(shape[a]!, join(shape[at]!, cut))
  numberAnswers(list, 0, n)
}
