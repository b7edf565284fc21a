import type { Report, ReportFinding, ReportRule } from '../model/report.js'
import { SEVERITIES } from './wording.js'

/** The findings that count: those no decision suppresses. */
export function standing(report: Report): readonly ReportFinding[] {
  return report.findings.filter(({ suppressed }) => suppressed === null)
}

/** Gravest first; within a severity in reading order. */
export function byGravity(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.span.start - b.span.start,
  )
}

/** The findings of one rule. */
export interface RuleFindings {
  readonly ruleId: string
  /** What the report says about the rule, if it does. */
  readonly rule: ReportRule | undefined
  readonly findings: readonly ReportFinding[]
}

/** Findings under their rules, each rule where its gravest finding stands. */
export function byRule(report: Report, findings: readonly ReportFinding[]): readonly RuleFindings[] {
  const sorted = byGravity(findings)
  return [...new Set(sorted.map(({ ruleId }) => ruleId))].map(ruleId => ({
    ruleId,
    rule: report.rules.find(({ id }) => id === ruleId),
    findings: sorted.filter(finding => finding.ruleId === ruleId),
  }))
}
