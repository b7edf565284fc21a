/** A stretch of text, half-open, in UTF-16 units: of `Article.text` where nothing else is said. */
export interface Range {
  readonly start: number
  readonly end: number
}
