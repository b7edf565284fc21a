import type { Analysis } from '../model/analysis.js'
import type { Finding, RuleOutcome, Severity } from '../model/finding.js'
import { rules } from '../rules/index.js'
import type { Remark, Rule } from '../rules/rule.js'
import { notApplicable } from './genres.js'
import { defaultSettings, type Settings } from './settings.js'

/** What became of a rule on an article. */
export interface CheckedRule {
  readonly rule: Rule
  /** Of its findings, where no message is graver or lighter. */
  readonly severity: Severity
  readonly outcome: RuleOutcome
  readonly reason: string | null
}

interface Checked {
  /** In the order of the rules; passes included, rules that are off left out. */
  readonly rules: readonly CheckedRule[]
  /** In reading order; at the same place in the order of the rules. */
  readonly findings: readonly Finding[]
}

/** Runs the rules over an analysis, each by itself: one that throws has the outcome `error`, and the others go on. */
export function checkRules(analysis: Analysis, settings: Settings = defaultSettings): Checked {
  const checked: CheckedRule[] = []
  const findings: Finding[] = []
  for (const rule of rules) {
    const { severity: set, options } = settings.rules[rule.id] ?? {}
    if (set === 'off') continue
    const excuse = notApplicable(rule.id, analysis.article.metadata.genre, settings.genres)
    const result: Result =
      excuse === null
        ? guarded(() => rule.check(analysis, options))
        : { outcome: 'not-applicable', reason: excuse, remarks: [] }
    const { outcome, reason, remarks } = settled(result, settings.certainty)
    checked.push({ rule, severity: set ?? rule.severity, outcome, reason })
    findings.push(...remarks.map(remark => findingOf(remark, rule, set)))
  }
  // The sort is stable: what stands at one place stays in the order of the rules.
  return { rules: checked, findings: findings.sort((one, other) => one.start - other.start || one.end - other.end) }
}

interface Result {
  readonly outcome: RuleOutcome
  readonly reason: string | null
  readonly remarks: readonly Remark[]
}

function guarded(check: () => Result): Result {
  try {
    return check()
  } catch (error) {
    return { outcome: 'error', reason: error instanceof Error ? error.message : String(error), remarks: [] }
  }
}

/** Leaves out what is not certain enough; a rule that has nothing else cannot tell. */
function settled(result: Result, certainty: number): Result {
  const [doubtful] = result.remarks
  if (doubtful === undefined) return result
  const remarks = result.remarks.filter(remark => remark.certainty >= certainty)
  if (remarks.length > 0) return { ...result, remarks }
  return { outcome: 'needs-review', reason: `It is not certain enough to be a finding: ${doubtful.message}`, remarks }
}

function findingOf(remark: Remark, rule: Rule, set: Severity | undefined): Finding {
  const { message, severity, at, evidence, certainty, claimId, sourceId } = remark
  return {
    ruleId: rule.id,
    severity: set ?? severity,
    message,
    start: at.start,
    end: at.end,
    certainty,
    evidence,
    claimId,
    sourceId,
  }
}
