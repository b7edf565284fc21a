import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { audit } from './audit/audit-content.js'
import type { Settings } from './audit/settings.js'
import type { Report, ReportFinding, ReportRule, Severity, Span } from './model/report.js'
import { UnreadableArticle } from './reading/unreadable-article.js'

/** What a pipeline sets; all rules as they are without it. */
export interface AttributionAuditOptions {
  readonly settings?: Settings
}

type Message = ReturnType<VFile['message']>

/** What `fatal` says of a message (https://github.com/vfile/vfile-message#fields): that it fails, warns or informs. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, note: undefined }

/**
 * A remark plugin that audits the sourcing of a Markdown article. Each finding becomes a message of the file, and the
 * whole report stands in `file.data.attributionAudit`. The file's text is audited, not the tree: what other plugins
 * change in the tree has no effect.
 */
const remarkAttributionAudit: Plugin<[options?: AttributionAuditOptions]> = (options = {}) => {
  return (_tree, file) => {
    const text = textOf(file)
    try {
      const path = file.path?.replaceAll('\\', '/') ?? '-'
      const report = audit(text, { ...options, path, format: 'markdown' })
      file.data.attributionAudit = report
      tellFindings(report, file, text)
      tellUndecided(report.rules, file)
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error
      tell(file, error.message, 'unreadable-article', true)
    }
  }
}

export default remarkAttributionAudit

/** With its byte order mark, which the offsets of reports count and `String(file)` drops. */
function textOf({ value }: VFile): string {
  return typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
}

function tellFindings({ findings, rules }: Report, file: VFile, text: string): void {
  const { toPoint } = location(text)
  const place = ({ start, end }: Span) => {
    const [from, to] = [toPoint(start), toPoint(end)]
    return from && to && { start: from, end: to }
  }
  for (const finding of findings.filter(({ suppressed }) => suppressed === null)) {
    const { message, ruleId, severity, span } = finding
    const told = tell(file, message, ruleId, FATAL[severity], place(span))
    const rule = rules.find(({ id }) => id === ruleId)
    told.note = noteOn(finding, rule)
    told.url = rule?.basis[0]?.address
  }
}

/** The chain of evidence, and what to do. */
function noteOn({ evidence }: ReportFinding, rule: ReportRule | undefined): string {
  const chain = evidence.map(({ what, text, span }) => `${what}: ${text} (${span.line}:${span.column})`)
  return [...chain, ...(rule === undefined ? [] : [rule.advice])].join('\n')
}

/** Neither a rule that cannot tell nor one that broke down may pass for a pass. */
function tellUndecided(rules: readonly ReportRule[], file: VFile): void {
  for (const { id, outcome, reason } of rules) {
    if (outcome === 'needs-review') tell(file, `Needs an editor: ${reason}`, id, undefined)
    if (outcome === 'error') tell(file, `The rule broke down: ${reason}`, id, true)
  }
}

function tell(
  file: VFile,
  reason: string,
  ruleId: string,
  fatal: boolean | undefined,
  place?: Message['place'],
): Message {
  const message = file.message(reason, { ruleId, source: 'attribution-audit', place })
  message.fatal = fatal
  return message
}
