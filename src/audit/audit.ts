import { analyse } from '../analysis/analyse.js'
import type { Article } from '../model/article.js'
import type { Report } from '../model/report.js'
import { placeInFile, placesInFile } from '../reading/place.js'
import { checkRules } from './check-rules.js'
import { correct } from './corrections/correct.js'
import { type Decisions, nothingDecided } from './decisions.js'
import { articleSection } from './sections/article.js'
import { attributionsSection } from './sections/attributions.js'
import { claimsSection } from './sections/claims.js'
import { correctionsSection } from './sections/corrections.js'
import { findingsSection } from './sections/findings.js'
import { nonResponsesSection } from './sections/non-responses.js'
import { rulesSection } from './sections/rules.js'
import { settingsSection } from './sections/settings.js'
import { sourcesSection } from './sections/sources.js'
import { summarySection } from './sections/summary.js'
import { defaultSettings, type Settings } from './settings.js'
import { suppress } from './suppressions/suppress.js'
import { validReport } from './validate.js'
import { toolVersion } from './version.js'

/**
 * Audits an article: who is said to have said what, and what a standards editor would stop at.
 *
 * @returns a report that its schema allows; equal articles, settings and decisions give equal reports
 * @throws InvalidReport where this program is at fault
 */
export function auditArticle(
  article: Article,
  settings: Settings = defaultSettings,
  decisions: Decisions = nothingDecided,
): Report {
  const corrected = correct(analyse(article, settings.vocabulary), decisions.corrections)
  const { analysis } = corrected
  const checked = checkRules(analysis, settings)
  const place = placeInFile(article)
  const places = placesInFile(article, place)
  const rules = rulesSection(checked.rules)
  const sections = {
    settings: settingsSection(settings),
    corrections: correctionsSection(corrected.checked, place),
    sources: sourcesSection(analysis.sources, place),
    attributions: attributionsSection(analysis.attributions, places),
    claims: claimsSection(analysis.claims, places),
    nonResponses: nonResponsesSection(analysis.nonResponses, place),
    rules,
    ...suppress(findingsSection(checked.findings, article, place), rules, article, decisions),
  }
  return validReport({
    tool: { name: 'attribution-audit', version: toolVersion() },
    article: articleSection(article, analysis.sentences),
    ...sections,
    summary: summarySection(sections),
  })
}
