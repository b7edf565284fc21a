import type { Report, Severity } from '../model/report.js'

export const exitStatus = { clean: 0, findings: 1, trouble: 2 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

export const thresholds = ['error', 'warning', 'note', 'never'] as const
export type Threshold = (typeof thresholds)[number]

const gravity: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

/** Whether a report holds a finding, not suppressed, that is at least as grave as the threshold. */
export function fails(report: Report, threshold: Threshold): boolean {
  if (threshold === 'never') return false
  return report.findings.some(finding => finding.suppressed === null && gravity[finding.severity] >= gravity[threshold])
}
