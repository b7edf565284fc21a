import type { ReportFinding, ReportSuppression } from '../../model/report.js'

/** A decision that some findings of a rule do not count, as it stands before it is held against the findings. */
export interface Suppression extends Pick<ReportSuppression, 'by' | 'reason' | 'fingerprint' | 'span'> {
  readonly ruleId: string
  readonly reason: string
  /** Whether it holds for a finding of its rule. */
  readonly covers: (finding: ReportFinding) => boolean
}

/** A comment that is not understood, and so suppresses nothing. */
export interface BrokenSuppression extends Pick<ReportSuppression, 'span'> {
  readonly problem: string
}
