import type { Range } from './range.js'

/** SARIF's words. */
export type Severity = 'error' | 'warning' | 'note'

/** A rule's result on an article: `needs-review` where it cannot tell, `error` where the rule itself crashed. */
export type RuleOutcome = 'passed' | 'failed' | 'needs-review' | 'not-applicable' | 'error'

/** A place that a rule stops at. */
export interface Finding extends Range {
  readonly ruleId: string
  readonly severity: Severity
  /** What is wrong and what to do, quoting the evidence. */
  readonly message: string
  readonly certainty: number
  /** The words behind it, in reading order. */
  readonly evidence: readonly { readonly what: string; readonly at: Range }[]
  readonly claimId: string | null
  readonly sourceId: string | null
}
