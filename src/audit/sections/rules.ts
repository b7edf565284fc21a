import type { ReportRule } from '../../model/report.js'
import { standards } from '../../rules/standards.js'
import type { CheckedRule } from '../check-rules.js'

/** The rules that ran, each with the standards it rests on written out. */
export function rulesSection(checked: readonly CheckedRule[]): ReportRule[] {
  return checked.map(({ rule, severity, outcome, reason }) => ({
    id: rule.id,
    title: rule.title,
    description: rule.description,
    advice: rule.advice,
    severity,
    outcome,
    reason,
    basis: rule.basis.map(key => {
      const { organization, address, date, grade } = standards[key]
      return { organization, address, date, grade }
    }),
  }))
}
