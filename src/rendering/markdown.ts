import type { Report, ReportFinding, ReportSource } from '../model/report.js'
import { decisionsIn, type ShownDecision } from './decisions.js'
import { escapeMarkdown as md } from './escape-markdown.js'
import { byRule, type RuleFindings, standing } from './findings.js'
import { restsOn, verdict, whatRestsOnWhom } from './support.js'
import { classOf, counted, NON_RESPONSE_WORDS, peopleOf, SEVERITIES } from './wording.js'

/** GitHub takes 65,536 characters in a comment; what a workflow puts around the report needs some of them. */
const LONGEST_COMMENT = 60_000

/**
 * The reports of a run for one comment on a pull request or one job summary: a table of the articles, and the report of
 * each, as far as a comment has room for them.
 */
export function renderMarkdownOfRun(reports: readonly Report[]): string {
  const [only, second] = reports
  if (only !== undefined && second === undefined) return renderMarkdown(only)
  const overview = [
    `## Sourcing audit: ${counted(reports.length, 'article')}`,
    table(
      ['Article', 'Claims', 'on unnamed people alone', 'Findings'],
      reports.map(({ article, summary }) => [
        md(article.path),
        `${summary.claims}`,
        `${summary.anonymousClaims}`,
        md(tally(summary.findings)),
      ]),
    ),
  ]
  const parts = reports.map(renderMarkdown)
  let room = LONGEST_COMMENT - overview.join('').length
  const fitting = parts.filter(part => {
    room -= part.length
    return room > 0
  })
  const left = parts.length - fitting.length
  const note = left === 0 ? [] : [`_A comment has no room for the reports of ${counted(left, 'more article')}._\n`]
  return [...overview, ...fitting, ...note].join('\n\n').trimEnd().concat('\n')
}

/** The report for a comment on a pull request or a job summary, in GitHub's Markdown. */
export function renderMarkdown(report: Report): string {
  const { article, nonResponses, sources } = report
  const groups = byRule(report, standing(report))
  const decisions = decisionsIn(report)
  const parts = [
    `## Sourcing audit: ${md(article.title ?? article.path)}`,
    `**${md(verdict(report))}** ${md(tally(report.summary.findings))}`,
    table(
      ['Claims', 'rest on', 'which is'],
      whatRestsOnWhom(report).map(group => [
        `${group.claims.length}`,
        md(restsOn(group.support)),
        group.sources.map(({ label }) => md(label)).join('; '),
      ]),
    ),
    ...(groups.length > 0 ? ['### Findings', ...groups.map(group => findingsOf(group, article.path))] : []),
    ...(decisions.length > 0
      ? [
          folded(
            counted(decisions.length, 'decision of the newsroom', 'decisions of the newsroom'),
            decisionTable(decisions),
          ),
        ]
      : []),
    ...(sources.length > 0 ? [folded(counted(sources.length, 'source'), sourceTable(sources))] : []),
    ...(nonResponses.length > 0
      ? [
          folded(
            `${nonResponses.length} asked, without an answer`,
            nonResponses.map(({ party, outcome }) => `- ${md(party)} ${NON_RESPONSE_WORDS[outcome]}`).join('\n'),
          ),
        ]
      : []),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function findingsOf({ ruleId, rule, findings }: RuleFindings, path: string): string {
  const heading = `#### ${md(rule?.title ?? ruleId)}`
  const advice = rule === undefined ? [] : [`_What to do:_ ${md(rule.advice)}`]
  return [heading, findings.map(finding => findingOf(finding, path)).join('\n'), ...advice].join('\n\n')
}

function findingOf({ severity, message, span, evidence }: ReportFinding, path: string): string {
  const place = `${md(path)}:${span.line}:${span.column}`
  return [
    `- **${severity}** ${place}  `,
    `  ${md(message)}`,
    ...evidence.map(({ what, text }) => `  - ${md(what)}: ${md(text)}`),
  ].join('\n')
}

function decisionTable(decisions: readonly ShownDecision[]): string {
  return table(
    ['Decision', 'on', 'line', 'because'],
    decisions.map(({ what, about, span, reason }) => [what, md(about), `${span?.line ?? ''}`, md(reason)]),
  )
}

function sourceTable(sources: readonly ReportSource[]): string {
  return table(
    ['Source', 'Class', 'Described as', 'Why unnamed', 'People'],
    sources.map(source => [
      md(source.label),
      classOf(source),
      [source.title, source.affiliation, source.justification, source.basisOfKnowledge]
        .filter(part => part !== null)
        .map(md)
        .join('; '),
      md(source.anonymity.reason ?? ''),
      peopleOf(source.count),
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

function tally(findings: Report['summary']['findings']): string {
  const counts = SEVERITIES.filter(severity => findings[severity] > 0).map(severity =>
    counted(findings[severity], severity),
  )
  const suppressed = findings.suppressed > 0 ? [`${findings.suppressed} suppressed`] : []
  const unchanged = findings.unchanged > 0 ? [`${findings.unchanged} on unchanged lines`] : []
  return `${[...(counts.length > 0 ? counts : ['No finding']), ...suppressed, ...unchanged].join(', ')}.`
}
