import type { Range } from './range.js'

/** What quotation marks are for: words somebody said; a word held at arm's length; a title of a work; a nickname. */
export type QuotationKind = 'speech' | 'scare' | 'title' | 'nickname'

/** Words in quotation marks. A quotation that runs over paragraphs has one part for each. */
export interface Quotation {
  readonly kind: QuotationKind
  /** In reading order, marks included. */
  readonly parts: readonly Range[]
}
