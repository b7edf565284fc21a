export { analyse } from './analysis/analyse.js'
export { auditArticle } from './audit/audit.js'
export { type AuditOptions, audit } from './audit/audit-content.js'
export type { Decisions } from './audit/decisions.js'
export { defaultSettings, type RuleSettings, type Settings } from './audit/settings.js'
export { InvalidReport, validReport } from './audit/validate.js'
export type { Analysis } from './model/analysis.js'
export type { Article, Format } from './model/article.js'
export type * from './model/report.js'
export { placeInFile } from './reading/place.js'
export { readArticle } from './reading/read-article.js'
export { UnreadableArticle } from './reading/unreadable-article.js'
export { renderBrat } from './rendering/brat.js'
export { renderCsv } from './rendering/csv.js'
export { renderGithub } from './rendering/github.js'
export { renderHtml } from './rendering/html/page.js'
export {
  type FormatName,
  formats,
  type RenderOptions,
  type ReportFormat,
  type RunFormat,
  type RunFormatName,
  runFormats,
} from './rendering/index.js'
export { renderJson } from './rendering/json.js'
export { renderJunit } from './rendering/junit.js'
export { renderMarkdown } from './rendering/markdown/report.js'
export { renderMarkdownOfRun } from './rendering/markdown/run.js'
export { renderNdjson } from './rendering/ndjson.js'
export { renderSarif } from './rendering/sarif/log.js'
export { renderText } from './rendering/text.js'
export { renderWebAnnotation } from './rendering/web-annotation.js'
