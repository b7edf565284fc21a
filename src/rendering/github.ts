import type { Report, ReportArticle, ReportFinding, Severity } from '../model/report.js'
import { endOfSpan } from './end-of-span.js'
import { standing } from './findings.js'
import { visible } from './visible.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * The findings as workflow commands, which GitHub shows beside the lines of a pull request
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). It shows ten of a kind a step.
 */
export function renderGithub(reports: readonly Report[]): string {
  return reports.flatMap(report => standing(report).map(finding => `${annotation(finding, report)}\n`)).join('')
}

function annotation(finding: ReportFinding, { article, rules }: Report): string {
  const { ruleId, severity, message, evidence } = finding
  const title = rules.find(({ id }) => id === ruleId)?.title ?? ruleId
  const properties = { file: article.path, ...place(finding, article), title: `${title} (${ruleId})` }
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`)
  const lines = [message, ...evidence.map(({ what, text }) => `${what}: ${text}`)]
  return `::${COMMANDS[severity]} ${stated.join(',')}::${lines.map(line => data(visible(line))).join('%0A')}`
}

/** GitHub takes columns only where the finding ends in the line in which it begins. */
function place({ span }: ReportFinding, article: ReportArticle) {
  const end = endOfSpan(article, span)
  const columns = end.line === span.line ? { col: span.column, endColumn: end.column } : {}
  return { line: span.line, endLine: end.line, ...columns }
}

/** As GitHub's toolkit escapes them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
