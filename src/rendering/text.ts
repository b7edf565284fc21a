import { createColors } from 'picocolors'
import type { Report, ReportRule } from '../model/report.js'
import { columnsOf, cutTo, padTo, wrapTo } from './columns.js'
import { decisionsIn } from './decisions.js'
import { restsOn, verdict, whatRestsOnWhom } from './support.js'
import { tally } from './tally.js'
import { findingParts, paintOf, type Terminal } from './text-findings.js'
import { isUndecided } from './undecided.js'
import { visible } from './visible.js'
import { genreNote } from './wording.js'

/** Columns below which the summary is no table any more. */
const NARROWEST = 60

/** The findings, each with its line of the article underlined and its chain of evidence, and a summary. */
export function renderText(report: Report, { colour = false, width = 100 } = {}): string {
  const terminal = { colours: createColors(colour), width: Math.max(width, NARROWEST) }
  const parts = [
    ...findingParts(report, terminal),
    undecidedLines(report.rules, terminal),
    decisionLines(report, terminal),
    summaryLines(report, terminal),
  ]
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

function undecidedLines(rules: readonly ReportRule[], { colours, width }: Terminal): readonly string[] {
  return rules.filter(isUndecided).flatMap(({ id, outcome, reason }) => {
    const what = outcome === 'error' ? colours.red('rule broke down') : colours.yellow('needs an editor')
    return [`${what}  ${visible(id)}`, ...wrapTo(width - 2, visible(reason ?? '')).map(text => `  ${text}`)]
  })
}

/** What people decided: what does not count, and what the machine had wrong. */
function decisionLines(report: Report, { colours, width }: Terminal): readonly string[] {
  return decisionsIn(report).flatMap(({ what, span, about, reason }) => {
    const place = span === null ? '' : ` (${span.line}:${span.column})`
    const paint = what.startsWith('stale') ? colours.yellow : colours.dim
    return [
      ...wrapTo(width, visible(`${about}${place}`)).map((line, index) =>
        index === 0 ? `${paint(what)}  ${line}` : line,
      ),
      ...wrapTo(width - 2, visible(reason)).map(text => `  ${text}`),
    ]
  })
}

function summaryLines(report: Report, terminal: Terminal): readonly string[] {
  const { colours, width } = terminal
  const rows = whatRestsOnWhom(report).map(({ support, claims, sources }) => [
    `${claims.length}`,
    restsOn(support),
    visible(sources.map(({ label }) => label).join('; ')),
  ])
  const table = rows.length === 0 ? [] : [['Claims', 'rest on', 'which is'], ...rows]
  const widest = Math.max(0, ...table.map(([, on]) => columnsOf(on ?? '')))
  const lines = table.map(([count = '', on = '', who = '']) =>
    `  ${count.padStart(6)}  ${padTo(widest, on)}  ${cutTo(Math.max(width - widest - 12, 8), who)}`.trimEnd(),
  )
  return [
    colours.bold(cutTo(width, visible(report.article.title ?? report.article.path))),
    ...wrapTo(width - 2, visible(`${verdict(report)} ${genreNote(report)}`.trim())).map(text => `  ${text}`),
    ...lines.map((line, index) => (index === 0 ? colours.dim(line) : line)),
    `  ${tally(report.summary.findings, (severity, words) => paintOf(severity, terminal)(words))}`,
  ]
}
