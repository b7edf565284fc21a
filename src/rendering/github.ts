import type { Report, ReportArticle, ReportFinding, Severity } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { endOfSpan } from './end-of-span.js'
import { standing } from './findings.js'
import { visible } from './visible.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * The findings, and what went wrong, as workflow commands, which GitHub shows beside the lines of a pull request
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). It shows ten of a kind a step.
 */
export function renderGithub(reports: readonly Report[], troubles: readonly Trouble[] = []): string {
  const annotations = [
    ...troubles.map(error),
    ...reports.flatMap(report => standing(report).map(finding => annotation(finding, report))),
  ]
  return annotations.map(line => `${line}\n`).join('')
}

const error = ({ path, message }: Trouble) => command('error', { file: path, title: 'Problem' }, [message])

function annotation(finding: ReportFinding, { article, rules }: Report): string {
  const { ruleId, severity, message, evidence } = finding
  const title = rules.find(({ id }) => id === ruleId)?.title ?? ruleId
  const properties = { file: article.path, ...place(finding, article), title: `${title} (${ruleId})` }
  return command(COMMANDS[severity], properties, [message, ...evidence.map(({ what, text }) => `${what}: ${text}`)])
}

function command(name: string, properties: Readonly<Record<string, string | number>>, lines: readonly string[]) {
  const stated = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`)
  return `::${name} ${stated.join(',')}::${lines.map(line => data(visible(line))).join('%0A')}`
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
