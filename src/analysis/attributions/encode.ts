import type { Article, BlockKind } from '../../model/article.js'
import type { Quotation } from '../../model/quotation.js'
import type { PartOfSpeech, Sentence, Token } from '../../model/sentence.js'
import { inOrder } from '../../order/ranges.js'
import { type Chunks, chunk } from './chunks.js'
import { hashEnding, hashText } from './hash.js'
import { Tag } from './tags.js'
import { wordClass } from './word-classes.js'
import { wordCluster } from './word-clusters.js'

/** Empty places before each block and after the last, so that a window around a token needs no bounds. */
const PADDING = 4

/** Where a token stands to quotation marks. */
export const Quoted = { outside: 0, opening: 1, inside: 2, closing: 3 } as const

/** An article's tokens as columns of integers, the form in which features read them. */
export interface Encoded {
  readonly size: number
  readonly tokens: readonly (Token | undefined)[]
  /** First place and place after the last, by block that has tokens. */
  readonly blocks: readonly {
    readonly from: number
    readonly to: number
    readonly block: number
    readonly kind: BlockKind
  }[]
  readonly sentence: Int32Array
  /** Place of the first token of the sentence, and after its last, by place. */
  readonly sentenceFrom: Int32Array
  readonly sentenceTo: Int32Array
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Uint8Array
  /** The word of closed classes and punctuation, the tag of open ones. */
  readonly form: Int32Array
  readonly shape: Uint8Array
  readonly wordClass: Uint8Array
  readonly wordCluster: Int32Array
  readonly suffix: Int32Array
  readonly quoted: Uint8Array
  /** Number of the quotation, from 1; 0 outside. */
  readonly quotation: Int32Array
  /** 1 in the title of a work and in a nickname: the marks around these hold nothing that was said. */
  readonly entitled: Uint8Array
  readonly chunks: Chunks
}

const OPEN_CLASSES: readonly PartOfSpeech[] = ['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'VERB', 'X', 'INTJ', 'SYM']
const open = new Set(OPEN_CLASSES.map(tag => Tag[tag]))

/** Makes columns of the words of an article; those within the marks of a quotation get its number. */
export function encode(article: Article, sentences: readonly Sentence[], quotations: readonly Quotation[]): Encoded {
  let size = PADDING
  let last = -1
  for (const { block, tokens } of sentences) {
    if (tokens.length === 0) continue
    if (block !== last && last !== -1) size += PADDING
    last = block
    size += tokens.length
  }
  size += PADDING
  const column = () => new Int32Array(size)
  const tokens: (Token | undefined)[] = new Array<Token | undefined>(size).fill(undefined)
  const blocks: { from: number; to: number; block: number; kind: BlockKind }[] = []
  const sentence = column().fill(-1)
  const [sentenceFrom, sentenceTo, word, lemma, form, suffix, quotation] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ]
  const tag = new Uint8Array(size)
  const shape = new Uint8Array(size)
  const classes = new Uint8Array(size)
  const clusters = column()
  const quoted = new Uint8Array(size)
  const entitled = new Uint8Array(size)
  let at = PADDING
  let current: { from: number; to: number; block: number; kind: BlockKind } | undefined
  sentences.forEach(({ block, tokens: own }, index) => {
    if (own.length === 0) return
    if (current?.block !== block) {
      if (current) at += PADDING
      const kind = article.blocks[block]?.kind ?? 'paragraph'
      current = { from: at, to: at, block, kind }
      blocks.push(current)
    }
    const from = at
    for (const token of own) {
      const written = plain(token.text)
      const lower = written.toLowerCase()
      tokens[at] = token
      sentence[at] = index
      sentenceFrom[at] = from
      sentenceTo[at] = from + own.length
      word[at] = hashText(lower)
      const base = token.lemma === lower ? lower : plain(token.lemma).toLowerCase()
      lemma[at] = base === lower ? word[at]! : hashText(base)
      classes[at] = wordClass(base, token.pos)
      clusters[at] = wordCluster(lemma[at]!, word[at]!)
      tag[at] = Tag[token.pos]
      form[at] = open.has(tag[at]!) ? tag[at]! : word[at]!
      shape[at] = shapeOf(written)
      suffix[at] = hashEnding(lower, 3)
      at++
    }
    current.to = at
  })
  markQuotations(quotations, tokens, quoted, quotation, entitled)
  const columns = { size, tokens, blocks, sentence, sentenceFrom, sentenceTo, word, lemma, tag, form, shape, suffix }
  return { ...columns, wordClass: classes, wordCluster: clusters, quoted, quotation, entitled, chunks: chunk(columns) }
}

/** One sign for the many forms of apostrophes and quotation marks. */
function plain(text: string): string {
  const first = text.charCodeAt(0)
  if (text.length === 1 && (first === 0x201c || first === 0x201d)) return '"'
  return text.includes('’') ? text.replaceAll('’', "'") : text
}

/** Most words, of which nothing else need be asked. */
const LOWER = /^[a-z]+$/
const UPPER = /^\p{Lu}/u
const ALL_UPPER = /^[\p{Lu}.&-]{2,}$/u
const DIGIT = /\p{N}/u
const INITIALS = /^(?:\p{Lu}\.)+$/u
const LETTER = /\p{L}/u

function shapeOf(text: string): number {
  if (LOWER.test(text)) return 1
  if (DIGIT.test(text)) return LETTER.test(text) ? 6 : 5
  if (INITIALS.test(text)) return 4
  if (ALL_UPPER.test(text)) return 3
  if (UPPER.test(text)) return 2
  return LETTER.test(text) ? 1 : 7
}

function markQuotations(
  quotations: readonly Quotation[],
  tokens: readonly (Token | undefined)[],
  quoted: Uint8Array,
  quotation: Int32Array,
  entitled: Uint8Array,
): void {
  const parts = inOrder(
    quotations.flatMap(({ kind, parts: own }, index) => own.map(part => ({ ...part, kind, index }))),
  )
  let k = 0
  for (let at = 0; at < tokens.length && k < parts.length; at++) {
    const token = tokens[at]
    if (!token) continue
    while (k < parts.length && parts[k]!.end <= token.start) k++
    const part = parts[k]
    if (!part || token.end <= part.start) continue
    quotation[at] = part.index + 1
    entitled[at] = part.kind === 'title' || part.kind === 'nickname' ? 1 : 0
    quoted[at] =
      token.start <= part.start
        ? Quoted.opening
        : token.end >= part.end && !LETTER.test(token.text)
          ? Quoted.closing
          : Quoted.inside
  }
}
