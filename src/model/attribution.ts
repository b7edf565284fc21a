import type { Range } from './range.js'

export type Manner = 'direct' | 'indirect' | 'mixed'

/** What the source does with the content: `shows` is a text or a study as evidence. */
export type Act = 'says' | 'shows' | 'thinks' | 'intends' | 'decides' | 'no-comment'

/**
 * The three spans of the attribution corpora (PARC, PolNeAR), each in reading order; any of them may be
 * discontinuous, and `source` is empty where the article names none.
 */
export interface Attribution {
  /** `A1`, `A2`, … in reading order. */
  readonly id: string
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly manner: Manner
  readonly act: Act
  /** How likely it is, from 0 to 1, that this is an attribution and its spans are right. */
  readonly certainty: number
}

/** An attribution whose source is known over the whole article. */
export interface SourcedAttribution extends Attribution {
  /** Ids of `Source`; empty where the article names none. */
  readonly sourceIds: readonly string[]
  /**
   * Of a sentence without a cue of its own that plainly continues the source of a sentence before it, or of a heading
   * that quotes a source below it: the id of the attribution that has the source.
   */
  readonly carriedFrom: string | null
  /** Hearsay: ids of the sources whose words, by this source's account, the content is. */
  readonly relays: readonly string[]
  /** Why these sources: "pronoun of the subject of the sentence before", … one line a step. */
  readonly because: readonly string[]
}
