import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { findAttributions } from './attributions.js'
import { gatherClaims } from './claims.js'
import { findNonResponses } from './non-responses.js'
import { findQuotations } from './quotations.js'
import { splitSentences } from './sentences.js'
import { resolveSources } from './sources.js'
import { survey } from './survey.js'
import { knownSources } from './vocabulary/known-names.js'
import { plainEnglish } from './vocabulary/plain-english.js'
import { readReportingVerbs } from './vocabulary/reporting-verbs.js'

/**
 * Finds who is said to have said what in an article, and what stands behind each claim.
 *
 * @param vocabulary what the newsroom knows beyond plain English
 */
export function analyse(article: Article, vocabulary: Vocabulary = plainEnglish): Analysis {
  const sentences = splitSentences(article)
  const read = readReportingVerbs(sentences, vocabulary)
  const quotations = findQuotations(article, read)
  const surveyed = survey(article.text, read)
  const found = findAttributions(article, surveyed, quotations)
  const asked = findNonResponses(surveyed, found)
  const resolved = resolveSources(article, surveyed, quotations, found, asked)
  const { attributions, nonResponses } = resolved
  const sources = knownSources(resolved.sources, article, vocabulary)
  const claims = gatherClaims(article, sentences, attributions, sources, nonResponses)
  return { article, sentences, quotations, attributions, sources, claims, nonResponses }
}
