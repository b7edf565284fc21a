import type { Article } from '../../model/article.js'
import type { ReportFinding, ReportRule, ReportSuppression } from '../../model/report.js'
import type { FileSuppression } from '../../model/suppressions.js'
import type { Decisions } from '../decisions.js'
import { onChangedLines } from './changed-lines.js'
import { suppressionsInComments } from './in-comments.js'
import type { BrokenSuppression, Suppression } from './suppression.js'

/**
 * Marks the findings that do not count, by which decision and why, and says what became of each decision. Comments go
 * before the suppressions file, that before the lines that have not changed.
 */
export function suppress(
  findings: readonly ReportFinding[],
  rules: readonly ReportRule[],
  article: Article,
  decisions: Decisions,
): { findings: ReportFinding[]; suppressions: ReportSuppression[] } {
  const { understood, broken } = suppressionsInComments(article)
  const decided = [...understood, ...decisions.suppressions.map(inFile)]
  const isCovered = (finding: ReportFinding) => decided.some(each => isFor(each, finding))
  const { suppressRest: reason } = decisions
  const rest = findings.filter(finding => !isCovered(finding))
  const added =
    reason === null ? [] : rest.map(({ ruleId: rule, fingerprint }) => inFile({ rule, fingerprint, reason }))
  const all = [...decided, ...added]
  const { changed } = decisions
  const isChanged = changed === null ? () => true : onChangedLines(changed, article.file)
  return {
    findings: findings.map(finding => {
      const decision = all.find(each => isFor(each, finding))
      if (decision) return { ...finding, suppressed: { by: decision.by, reason: decision.reason } }
      if (isChanged(finding)) return finding
      return { ...finding, suppressed: { by: 'unchanged', reason: `Its lines are as they were in ${changed?.since}.` } }
    }),
    suppressions: [...broken.map(reportedBroken), ...all.map(each => reported(each, findings, rules))],
  }
}

const inFile = ({ rule, fingerprint, reason }: FileSuppression): Suppression => ({
  by: 'file',
  ruleId: rule,
  reason,
  fingerprint,
  span: null,
  covers: finding => finding.fingerprint === fingerprint,
})

const isFor = ({ ruleId, covers }: Suppression, finding: ReportFinding) => finding.ruleId === ruleId && covers(finding)

function reported(
  suppression: Suppression,
  findings: readonly ReportFinding[],
  rules: readonly ReportRule[],
): ReportSuppression {
  const { by, ruleId, reason, fingerprint, span } = suppression
  const said = { by, ruleId, reason, fingerprint, span, problem: null }
  if (findings.some(finding => isFor(suppression, finding))) return { ...said, outcome: 'used' }
  const outcome = rules.find(({ id }) => id === ruleId)?.outcome ?? 'error'
  // Whether a rule that is off, broke down or cannot tell would find something is not known.
  if (outcome === 'error' || outcome === 'needs-review') return { ...said, outcome: 'idle' }
  const remedy = by === 'file' ? 'Remove it with --prune-suppressions.' : 'Remove the comment.'
  const problem = `The suppression of ${ruleId} is not needed any more: there is no such finding. ${remedy}`
  return { ...said, outcome: 'unneeded', problem }
}

const reportedBroken = ({ problem, span }: BrokenSuppression): ReportSuppression => ({
  by: 'comment',
  ruleId: null,
  reason: null,
  fingerprint: null,
  outcome: 'broken',
  problem: `The comment suppresses nothing: ${problem}`,
  span,
})
