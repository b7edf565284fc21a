import type { ReportSummary, Severity } from '../model/report.js'
import { counted, SEVERITIES } from './wording.js'

type Counts = ReportSummary['findings']
type Paint = (severity: Severity, words: string) => string

const plain: Paint = (_, words) => words

/** The findings that count, by severity, gravest first: "2 errors", "1 note". */
export function bySeverity(findings: Counts, paint = plain): readonly string[] {
  return SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    paint(severity, counted(findings[severity], severity)),
  )
}

/** All findings in a line, those that do not count last: "2 errors, 1 note, 3 suppressed". */
export function tally(findings: Counts, paint = plain): string {
  const counts = bySeverity(findings, paint)
  return [
    ...(counts.length > 0 ? counts : ['no finding']),
    ...(findings.suppressed > 0 ? [`${findings.suppressed} suppressed`] : []),
    ...(findings.unchanged > 0 ? [`${findings.unchanged} on unchanged lines`] : []),
  ].join(', ')
}
