import type { Quote } from '../../../model/source.js'
import { rangeOf, type Stretch, type TokenRow, textOf } from '../../survey/words/token-row.js'

/** The article's words at a place, as the report has them. */
export function quote(row: TokenRow, stretch: Stretch): Quote {
  return { text: textOf(row, stretch), ...rangeOf(row, stretch) }
}
