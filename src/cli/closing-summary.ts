import type { Report } from '../model/report.js'
import { tally } from '../rendering/tally.js'
import { counted } from '../rendering/wording.js'
import { fails, type Threshold } from './exit-status.js'

type Counts = Report['summary']['findings']

/** Articles and rules that are named at most. */
const LISTED = 10

/** What a run came to. */
export interface Tally {
  readonly add: (report: Report) => void
  /** Articles with a finding at or above the threshold. */
  readonly failed: () => number
  /** For standard error: what was found in all articles together, and where most of it stands. */
  readonly lines: (troubles: number) => readonly string[]
}

/** Counts from the reports as they come; holds on to none of them. */
export function tallyOf(threshold: Threshold): Tally {
  const articles: { path: string; findings: Counts }[] = []
  const rules = new Map<string, number>()
  let failed = 0
  return {
    add(report) {
      articles.push({ path: report.article.path, findings: report.summary.findings })
      if (fails(report, threshold)) failed += 1
      for (const { ruleId, suppressed } of report.findings) {
        if (suppressed === null) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
      }
    },
    failed: () => failed,
    lines(troubles) {
      const outcome = [
        `${counted(articles.length, 'article')} audited`,
        ...(articles.length > 1 ? [tally(summed(articles.map(({ findings }) => findings)))] : []),
        ...(threshold === 'never' ? [] : [`${failed} with findings at or above ${threshold}`]),
        ...(troubles > 0 ? [counted(troubles, 'problem')] : []),
      ]
      return [outcome.join(', '), ...(articles.length > 1 ? [...worst(articles), ...mostOften(rules)] : [])]
    },
  }
}

/** The articles that an editor should open first. */
function worst(articles: readonly { path: string; findings: Counts }[]): readonly string[] {
  const grave = articles
    .filter(({ findings }) => findings.error + findings.warning > 0)
    .toSorted((a, b) => b.findings.error - a.findings.error || b.findings.warning - a.findings.warning)
  const named = grave.slice(0, LISTED).map(({ path, findings }) => `  ${path}: ${tally(findings)}`)
  return grave.length > LISTED ? [...named, `  and ${grave.length - LISTED} more with errors or warnings`] : named
}

function mostOften(rules: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...rules].toSorted(([, a], [, b]) => b - a).slice(0, LISTED)
  if (sorted.length === 0) return []
  return [`  Most often: ${sorted.map(([id, times]) => `${id} ${times}`).join(', ')}`]
}

function summed(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
  return {
    error: sum('error'),
    warning: sum('warning'),
    note: sum('note'),
    suppressed: sum('suppressed'),
    unchanged: sum('unchanged'),
  }
}
