import type { Report, Span } from '../model/report.js'

/** Who or what decided that a finding does not count, as people read it. */
export const DECIDERS = {
  comment: 'a comment in the article',
  file: 'the suppressions file',
} as const

/** What people decided about an article, ready to be shown. */
export interface ShownDecision {
  readonly what: 'suppressed' | 'stale suppression' | 'corrected' | 'stale correction'
  readonly span: Span | null
  /** The rule, or what was corrected. */
  readonly about: string
  readonly reason: string
}

/** The suppressed findings and the corrections. What stands on unchanged lines is left out, since that may be all. */
export function decisionsIn({ findings, corrections, suppressions }: Report): readonly ShownDecision[] {
  return [
    ...corrections.map(
      ({ decision, outcome, by, reason, problem, span }): ShownDecision => ({
        what: outcome === 'applied' ? 'corrected' : 'stale correction',
        span,
        about: decision,
        reason: problem ?? [by, reason].filter(part => part !== null).join(': '),
      }),
    ),
    ...findings.flatMap(({ ruleId, span, suppressed }): readonly ShownDecision[] =>
      suppressed === null || suppressed.by === 'unchanged'
        ? []
        : [{ what: 'suppressed', span, about: ruleId, reason: `${suppressed.reason} (${DECIDERS[suppressed.by]})` }],
    ),
    ...suppressions.flatMap(({ by, ruleId, problem, span }): readonly ShownDecision[] =>
      problem === null ? [] : [{ what: 'stale suppression', span, about: ruleId ?? DECIDERS[by], reason: problem }],
    ),
  ]
}
