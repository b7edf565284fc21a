import { hashText, join } from './hash.js'
import { Tag } from './tags.js'

/**
 * A shallow parse: noun phrases and verb groups, told from tags alone, and what lies before each token in its block
 * (commas, verb groups, noun phrases, …) as running counts, so that "how many verbs between?" is a subtraction.
 */
export interface Chunks {
  /** First place of the chunk that a token belongs to: itself, if it stands alone. */
  readonly first: Int32Array
  readonly end: Int32Array
  /** Place of the noun that heads a noun phrase, of the main verb of a verb group, else the token itself. */
  readonly head: Int32Array
  readonly kind: Uint8Array
  /** What a chunk is on a path between two tokens; 0 for what a path passes over. */
  readonly symbol: Int32Array
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly nouns: Int32Array
}

export const Kind = { other: 0, noun: 1, verb: 2 } as const

interface Columns {
  readonly size: number
  readonly word: Int32Array
  readonly tag: Uint8Array
  readonly suffix: Int32Array
  readonly sentence: Int32Array
}

const NOMINAL = new Set([Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.SYM])
const HEADS = new Set([Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM])
const words = (list: string) => new Set(list.split(' ').map(hashText))
const POSSESSIVE = words("my your his her its our their whose 's '")
const RELATIVE = words('who which whom that what whose where when why how')
const WHICH = hashText('which')
const BE = words("is are was were be been being am 's 're 'm")
const COMMA = hashText(',')
const ING = hashText('ing')
const TO = hashText('to')
const NOT = words("not n't never")

/** Parses a text whose tokens are columns: place 0 and those between blocks have no tag. */
export function chunk(columns: Columns): Chunks {
  const { size, word, tag, sentence } = columns
  const column = () => new Int32Array(size)
  const [first, end, head, symbol] = [column(), column(), column(), column()]
  const [commas, verbs, nouns] = [column(), column(), column()]
  const kind = new Uint8Array(size)
  for (let at = 0; at < size; ) {
    if (tag[at] === 0) {
      at++
      continue
    }
    let to = at + 1
    if (opensNounPhrase(columns, at)) {
      while (to < size && sentence[to] === sentence[at] && continuesNounPhrase(columns, at, to)) to++
      kind.fill(Kind.noun, at, to)
    } else if (tag[at] === Tag.VERB || tag[at] === Tag.AUX || (word[at] === TO && tag[at] === Tag.PART)) {
      to = verbGroupEnd(columns, at)
      kind.fill(Kind.verb, at, to)
    }
    let top = to - 1
    if (kind[at] === Kind.noun) while (top > at && !HEADS.has(tag[top]!)) top--
    if (kind[at] === Kind.verb) while (top > at && tag[top] !== Tag.VERB && tag[top] !== Tag.AUX) top--
    const sign = symbolOf(columns, at, to, top, kind[at]!)
    for (let i = at; i < to; i++) {
      first[i] = at
      end[i] = to
      head[i] = top
      symbol[i] = sign
    }
    at = to
  }
  for (let at = 1; at < size; at++) {
    const before = at - 1
    commas[at] = commas[before]! + (word[before] === COMMA ? 1 : 0)
    const opens = tag[before] !== 0 && first[before] === before
    verbs[at] = verbs[before]! + (opens && kind[before] === Kind.verb ? 1 : 0)
    nouns[at] = nouns[before]! + (opens && kind[before] === Kind.noun ? 1 : 0)
  }
  return { first, end, head, kind, symbol, commas, verbs, nouns }
}

function opensNounPhrase({ tag, word }: Columns, at: number): boolean {
  // "the vote, which observers condemned": the tagger takes "which" for an article, and "observers" is the subject
  if (word[at] === WHICH) return false
  return NOMINAL.has(tag[at]!) && !(RELATIVE.has(word[at]!) && tag[at] !== Tag.DET)
}

function continuesNounPhrase(columns: Columns, from: number, at: number): boolean {
  const { tag, word } = columns
  const before = tag[at - 1]!
  if (tag[at] === Tag.PART) return POSSESSIVE.has(word[at]!)
  if (!NOMINAL.has(tag[at]!) || RELATIVE.has(word[at]!)) return false
  // "he the …": two phrases; "all the men", "both their aides": one
  if (tag[at] === Tag.DET || tag[at] === Tag.PRON) return at - from === 1 && before === Tag.DET
  if (before === Tag.PRON) return POSSESSIVE.has(word[at - 1]!)
  return true
}

function verbGroupEnd({ tag, word, size, sentence }: Columns, from: number): number {
  let to = from + 1
  let end = to
  let main = tag[from] === Tag.VERB
  while (to < size && sentence[to] === sentence[from]) {
    const own = tag[to]
    if (own === Tag.AUX && !main) end = to + 1
    else if (own === Tag.VERB && (!main || to === end)) {
      if (main) break
      main = true
      end = to + 1
    } else if (!(own === Tag.ADV || (own === Tag.PART && (NOT.has(word[to]!) || (word[to] === TO && !main))))) break
    to++
  }
  return end
}

const VERB_SIGN = { finite: 21, passive: 22, ing: 23, infinitive: 24 } as const

function symbolOf({ tag, word, suffix }: Columns, from: number, to: number, head: number, kind: number): number {
  if (kind === Kind.noun) {
    if (to - from > 1 && POSSESSIVE.has(word[to - 1]!)) return 33
    return tag[head] === Tag.PROPN ? 31 : tag[head] === Tag.PRON ? 32 : 30
  }
  if (kind === Kind.verb) {
    if (word[from] === TO) return VERB_SIGN.infinitive
    if (suffix[head] === ING) return VERB_SIGN.ing
    for (let i = from; i < head; i++) if (BE.has(word[i]!)) return VERB_SIGN.passive
    return VERB_SIGN.finite
  }
  if (tag[from] === Tag.ADV && !RELATIVE.has(word[from]!)) return 0
  if (
    tag[from] === Tag.ADV ||
    tag[from] === Tag.PRON ||
    tag[from] === Tag.SCONJ ||
    tag[from] === Tag.CCONJ ||
    tag[from] === Tag.PUNCT ||
    tag[from] === Tag.ADP
  )
    return join(word[from]!, 7)
  return tag[from]!
}

/** The chunks from one place to another as one number, up to `most` of them; `seed` tells one use from another. */
export function chunksBetween({ end, symbol }: Chunks, from: number, to: number, most: number, seed: number): number {
  let value = seed
  let count = 0
  for (let at = from; at < to; at = end[at]!) {
    if (++count > most) return join(value, 9)
    value = join(value, symbol[at]!)
  }
  return value
}
