import { analyse } from '../analysis/analyse.js'
import type { Article } from '../model/article.js'
import type { Report } from '../model/report.js'
import { placeInFile } from '../reading/place.js'
import { checkRules } from './check-rules.js'
import { articleSection } from './sections/article.js'
import { attributionsSection } from './sections/attributions.js'
import { claimsSection } from './sections/claims.js'
import { findingsSection } from './sections/findings.js'
import { nonResponsesSection } from './sections/non-responses.js'
import { rulesSection } from './sections/rules.js'
import { sourcesSection } from './sections/sources.js'
import { summarySection } from './sections/summary.js'
import { defaultSettings, type Settings } from './settings.js'
import { validReport } from './validate.js'
import { toolVersion } from './version.js'

/**
 * Audits an article: who is said to have said what, and what a standards editor would stop at.
 *
 * @returns a report that its schema allows; equal articles and settings give equal reports
 * @throws InvalidReport where this program is at fault
 */
export function auditArticle(article: Article, settings: Settings = defaultSettings): Report {
  const analysis = analyse(article)
  const checked = checkRules(analysis, settings)
  const place = placeInFile(article)
  const sections = {
    sources: sourcesSection(analysis.sources, place),
    attributions: attributionsSection(analysis.attributions, place),
    claims: claimsSection(analysis.claims, place),
    nonResponses: nonResponsesSection(analysis.nonResponses, place),
    rules: rulesSection(checked.rules),
    findings: findingsSection(checked.findings, article, place),
  }
  return validReport({
    tool: { name: 'attribution-audit', version: toolVersion() },
    article: articleSection(article, analysis.sentences),
    ...sections,
    summary: summarySection(sections),
  })
}
