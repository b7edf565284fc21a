import type { Report, ReportFinding, ReportNonResponse, ReportSource } from '../model/report.js'
import { decisionsIn, type ShownDecision } from './decisions.js'
import { eachOnce } from './each-once.js'
import { escapeMarkdown as md } from './escape-markdown.js'
import { byGravity, byRule, type RuleFindings, standing } from './findings.js'
import { mostThatFits } from './most-that-fits.js'
import { restsOn, verdict, whatRestsOnWhom } from './support.js'
import { tally } from './tally.js'
import { capitalized, classOf, counted, NON_RESPONSE_WORDS, peopleOf } from './wording.js'

/** GitHub takes 65,536 characters in a comment; what a workflow puts around the report needs some of them. */
const LONGEST_COMMENT = 60_000

/**
 * The reports of a run for one comment on a pull request or one job summary: a table of the articles, and the report of
 * each, as far as a comment has room for them.
 */
export function renderMarkdownOfRun(reports: readonly Report[]): string {
  const [only, second] = reports
  if (only !== undefined && second === undefined) return renderMarkdown(only)
  const overview = mostThatFits(
    room => overviewOf(reports, room),
    text => text.length <= LONGEST_COMMENT / 2,
  )
  let room = LONGEST_COMMENT - overview.length
  const fitting = reports.map(renderMarkdown).filter(part => {
    const fits = part.length < room
    if (fits) room -= part.length
    return fits
  })
  const left = reports.length - fitting.length
  const note = left === 0 ? [] : [`_A comment has no room for the reports of ${counted(left, 'more article')}._`]
  return [overview, ...fitting, ...note].join('\n\n').trimEnd().concat('\n')
}

function overviewOf(reports: readonly Report[], room: number): string {
  const rows = reports.map(({ article, summary }) => [
    md(article.path),
    `${summary.claims}`,
    `${summary.anonymousClaims}`,
    md(sentenceOf(summary.findings)),
  ])
  const articles = table(['Article', 'Claims', 'on unnamed people alone', 'Findings'], rows.slice(0, room))
  return paragraphs(`## Sourcing audit: ${counted(reports.length, 'article')}`, articles, ...more(rows, room))
}

/** The report for a comment on a pull request or a job summary, in GitHub's Markdown, as far as a comment has room. */
export function renderMarkdown(report: Report): string {
  return mostThatFits(
    room => reportWithin(report, room),
    text => text.length <= LONGEST_COMMENT,
  )
}

/** @param room how many findings, sources and other things of a kind it has room for */
function reportWithin(report: Report, room: number): string {
  const { article, nonResponses, sources } = report
  const findings = byGravity(standing(report))
  const groups = byRule(report, findings.slice(0, room))
  const decisions = decisionsIn(report)
  const parts = [
    `## Sourcing audit: ${md(article.title ?? article.path)}`,
    `**${md(verdict(report))}** ${md(sentenceOf(report.summary.findings))}`,
    table(
      ['Claims', 'rest on', 'which is'],
      whatRestsOnWhom(report).map(group => [
        `${group.claims.length}`,
        md(restsOn(group.support)),
        [...group.sources.slice(0, room).map(({ label }) => md(label)), ...more(group.sources, room)].join('; '),
      ]),
    ),
    ...(groups.length > 0 ? ['### Findings', ...groups.map(group => findingsOf(group, article.path))] : []),
    ...more(findings, room),
    ...(decisions.length > 0
      ? [
          folded(
            counted(decisions.length, 'decision of the newsroom', 'decisions of the newsroom'),
            decisionTable(decisions.slice(0, room)),
            ...more(decisions, room),
          ),
        ]
      : []),
    ...(sources.length > 0
      ? [folded(counted(sources.length, 'source'), sourceTable(sources.slice(0, room)), ...more(sources, room))]
      : []),
    ...(nonResponses.length > 0
      ? [
          folded(
            `${nonResponses.length} asked, without an answer`,
            nonResponseList(nonResponses.slice(0, room)),
            ...more(nonResponses, room),
          ),
        ]
      : []),
  ]
  return `${paragraphs(...parts)}\n`
}

/** What is said of those of some things for which there is no room. */
function more(things: readonly unknown[], room: number): string[] {
  return things.length > room ? [`_${things.length - room} more, for which a comment has no room_`] : []
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
      eachOnce([source.title, source.affiliation, source.justification, source.basisOfKnowledge]).map(md).join('; '),
      md(source.anonymity.reason ?? ''),
      peopleOf(source.count),
    ]),
  )
}

function nonResponseList(nonResponses: readonly ReportNonResponse[]): string {
  return nonResponses.map(({ party, outcome }) => `- ${md(party)} ${NON_RESPONSE_WORDS[outcome]}`).join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function folded(summary: string, ...content: readonly string[]): string {
  return paragraphs(`<details><summary>${summary}</summary>`, ...content, '</details>')
}

const paragraphs = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

const sentenceOf = (findings: Report['summary']['findings']): string => `${capitalized(tally(findings))}.`
