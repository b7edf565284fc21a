import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { findAttributions } from './attributions.js'
import { gatherClaims } from './claims.js'
import { findNonResponses } from './non-responses.js'
import { findQuotations } from './quotations.js'
import { splitSentences } from './sentences.js'
import { resolveSources } from './sources.js'

/** Finds who is said to have said what in an article, and what stands behind each claim. */
export function analyse(article: Article): Analysis {
  const sentences = splitSentences(article)
  const quotations = findQuotations(article, sentences)
  const found = findAttributions(article, sentences, quotations)
  const asked = findNonResponses(article, sentences, found)
  const { sources, attributions, nonResponses } = resolveSources(article, sentences, quotations, found, asked)
  const claims = gatherClaims(article, attributions, sources)
  return { article, sentences, quotations, attributions, sources, claims, nonResponses }
}
