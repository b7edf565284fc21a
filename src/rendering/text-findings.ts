import type { createColors } from 'picocolors'
import type { Report, ReportFinding, Severity } from '../model/report.js'
import { columnsOf, cutTo, wrapTo } from './columns.js'
import { excerpt } from './excerpt.js'
import { byRule, standing } from './findings.js'
import { type Prose, proseOf } from './prose.js'
import { visible } from './visible.js'
import { counted, SEVERITIES } from './wording.js'

/** Where text is shown. */
export interface Terminal {
  readonly colours: ReturnType<typeof createColors>
  /** In columns. */
  readonly width: number
}

/**
 * The findings, gravest first and in reading order within a severity. What must or should be mended is shown with its
 * words and its evidence; notes are but said, under their rules, so that they do not bury the rest.
 */
export function findingParts(report: Report, terminal: Terminal): readonly (readonly string[])[] {
  const prose = proseOf(report.article)
  const { path } = report.article
  return SEVERITIES.flatMap(severity => {
    const findings = standing(report).filter(finding => finding.severity === severity)
    if (findings.length === 0) return []
    const heading = terminal.colours.bold(paintOf(severity, terminal)(counted(findings.length, severity)))
    const inOrder = findings.toSorted((a, b) => a.span.start - b.span.start)
    return severity === 'note'
      ? [[heading], ...notes(report, inOrder, terminal)]
      : [[heading], ...inOrder.map(finding => findingLines(path, finding, prose, terminal))]
  })
}

/** The colour of a severity. */
export function paintOf(severity: Severity, { colours }: Terminal): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity]
}

function findingLines(path: string, finding: ReportFinding, prose: Prose, terminal: Terminal): readonly string[] {
  const { ruleId, severity, message, span, evidence } = finding
  const { colours, width } = terminal
  const paint = paintOf(severity, terminal)
  const line = excerpt(prose, span, width - 4)
  // What is underlined need not be said again.
  const elsewhere = evidence.filter(({ span: at }) => line === null || at.start !== span.start || at.end !== span.end)
  return [
    `${colours.bold(placeOf(path, finding))}  ${paint(severity)}  ${colours.dim(visible(ruleId))}`,
    ...wrapTo(width - 2, visible(message)).map(text => `  ${text}`),
    ...(line === null
      ? []
      : [
          `    ${line.before}${line.marked}${line.after}`,
          `    ${' '.repeat(columnsOf(line.before))}${paint('~'.repeat(columnsOf(line.marked)))}`,
        ]),
    ...elsewhere.map(({ what, text, span: at }) => {
      const place = ` (${at.line}:${at.column})`
      return `    ${colours.dim(cutTo(width - 4 - place.length, visible(`${what}: ${text}`)) + place)}`
    }),
  ]
}

function notes(report: Report, findings: readonly ReportFinding[], terminal: Terminal) {
  const { colours, width } = terminal
  return byRule(report, findings).map(({ ruleId, rule, findings: own }) => [
    `${paintOf('note', terminal)('note')}  ${colours.dim(visible(ruleId))}  ${visible(rule?.title ?? '')}`.trimEnd(),
    ...own.flatMap(finding => [
      `  ${placeOf(report.article.path, finding)}`,
      ...wrapTo(width - 4, visible(finding.message)).map(text => `    ${text}`),
    ]),
  ])
}

const placeOf = (path: string, { span }: ReportFinding) => `${visible(path)}:${span.line}:${span.column}`
