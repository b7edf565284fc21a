import type { Article } from './article.js'
import type { SourcedAttribution } from './attribution.js'
import type { Claim } from './claim.js'
import type { NonResponse } from './non-response.js'
import type { Quotation } from './quotation.js'
import type { Sentence } from './sentence.js'
import type { Source } from './source.js'

/** Everything found in an article: the layers that rules read. Ranges are in UTF-16 units of `article.text`. */
export interface Analysis {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly SourcedAttribution[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly nonResponses: readonly NonResponse[]
}
