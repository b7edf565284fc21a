import type { Range } from './range.js'

/** A universal part of speech (https://universaldependencies.org/u/pos/), as the tagger gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or punctuation mark. */
export interface Token extends Range {
  readonly text: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A sentence, closing quotation marks included. */
export interface Sentence extends Range {
  /** Index into `Article.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}
