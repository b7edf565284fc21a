import type { Encoded } from './encode.js'
import { add, type FeatureList, reach } from './features.js'
import { join } from './hash.js'

/** What can be asked of a token without knowing of any attribution. */
export function tokenFeatures(text: Encoded, at: number, list: FeatureList): void {
  const { word, lemma, tag, form, shape, suffix, quoted, chunks, sentenceFrom, sentenceTo, wordClass, wordCluster } =
    text
  const { first, end, head, kind, symbol } = chunks
  let t = 0
  const w = word[at]!
  const l = lemma[at]!
  const p = tag[at]!
  const q = quoted[at]!
  add(list, t++, w)
  add(list, t++, l)
  add(list, t++, suffix[at]!)
  add(list, t++, join(p, shape[at]!))
  add(list, t++, join(p, q))
  add(list, t++, join(l, q))
  add(list, t++, word[at - 1]!)
  add(list, t++, word[at + 1]!)
  add(list, t++, word[at - 2]!)
  add(list, t++, word[at + 2]!)
  add(list, t++, lemma[at + 3]!)
  add(list, t++, lemma[at - 3]!)
  add(list, t++, join(l, join(form[at - 1]!, form[at - 2]!)))
  add(list, t++, join(join(form[at - 1]!, p), form[at + 1]!))
  add(list, t++, join(join(form[at - 2]!, form[at - 1]!), p))
  add(list, t++, join(join(p, form[at + 1]!), form[at + 2]!))
  add(list, t++, join(p, tag[at - 1]!))
  add(list, t++, join(p, tag[at + 1]!))
  // the chunk, its neighbours and its head
  const from = first[at]!
  const to = end[at]!
  const h = head[at]!
  const before = head[from - 1]!
  const after = head[to]!
  add(list, t++, join(symbol[at]!, at === h ? 1 : at < h ? 2 : 3))
  add(list, t++, join(lemma[h]!, kind[at]!))
  add(list, t++, join(join(symbol[from - 1]!, symbol[at]!), symbol[to]!))
  add(list, t++, join(lemma[h]!, symbol[from - 1]!))
  add(list, t++, join(lemma[h]!, symbol[to]!))
  add(list, t++, join(lemma[before]!, symbol[at]!))
  add(list, t++, join(lemma[after]!, symbol[at]!))
  const afterEnd = end[to]!
  add(list, t++, join(join(symbol[at]!, symbol[to]!), symbol[afterEnd]!))
  add(list, t++, join(l, quoteAhead(text, to)))
  add(list, t++, join(l, join(quoteBehind(text, from), 5)))
  add(list, t++, join(p, join(quoteAhead(text, to), quoteBehind(text, from))))
  add(list, t++, join(reach(at - sentenceFrom[at]!), join(p, 6)))
  add(list, t++, join(Math.min(4, sentenceTo[at]! - at), join(p, 7)))
  const own = wordClass[at]!
  const headClass = wordClass[h]!
  const beforeClass = wordClass[before]! * 4 + chunks.kind[before]!
  const afterClass = wordClass[after]! * 4 + chunks.kind[after]!
  add(list, t++, join(own, p))
  add(list, t++, join(own, join(form[at - 1]!, form[at + 1]!)))
  add(list, t++, join(headClass, join(symbol[at]!, p)))
  add(list, t++, join(headClass, join(beforeClass, join(afterClass, p))))
  add(list, t++, join(l, beforeClass + 1000))
  add(list, t++, join(l, afterClass + 2000))
  add(list, t++, join(own, join(quoteAhead(text, to), join(quoteBehind(text, from), p))))
  add(list, t++, join(own, join(beforeClass, form[to]!)))
  const company = wordCluster[at]!
  const headCompany = wordCluster[h]!
  add(list, t++, join(company, p))
  add(list, t++, join(company, join(form[at - 1]!, form[at + 1]!)))
  add(list, t++, join(headCompany, join(symbol[at]!, symbol[to]!)))
  add(list, t++, join(wordCluster[before]!, join(symbol[at]!, headClass)))
  add(list, t++, join(wordCluster[after]!, join(symbol[at]!, headClass)))
  add(list, t++, join(join(wordCluster[before]!, headCompany), 5))
  add(list, t++, join(join(headCompany, wordCluster[after]!), 6))
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
  let t = 0
  const a = at - 1
  const cut = first[at] === at ? (sentence[a] === sentence[at] ? 1 : 2) : 0
  const marks = join(quoted[a]!, join(quoted[at]!, quotation[a] === quotation[at] ? 1 : 0))
  add(list, t++, join(word[at]!, 1))
  add(list, t++, join(word[a]!, 2))
  add(list, t++, join(form[a]!, form[at]!))
  add(list, t++, join(join(form[a]!, form[at]!), form[at + 1]!))
  add(list, t++, join(join(form[a - 1]!, form[a]!), form[at]!))
  add(list, t++, join(tag[a]!, join(tag[at]!, cut)))
  add(list, t++, join(symbol[a]!, join(symbol[at]!, cut)))
  add(list, t++, join(join(symbol[a]!, symbol[at]!), join(symbol[end[at]!]!, cut)))
  add(list, t++, join(join(symbol[first[a]! - 1]!, symbol[a]!), join(symbol[at]!, cut)))
  add(list, t++, join(marks, cut))
  add(list, t++, join(marks, join(form[a]!, form[at]!)))
  add(list, t++, join(lemma[head[a]!]!, join(symbol[at]!, cut)))
  add(list, t++, join(symbol[a]!, join(lemma[head[at]!]!, cut)))
  add(list, t++, join(shape[a]!, join(shape[at]!, cut)))
}
