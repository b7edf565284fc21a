/** A stretch of an article's prose, half-open, in UTF-16 units of `Article.text`. */
export interface Range {
  readonly start: number
  readonly end: number
}
