import type { Report, ReportFinding, ReportNonResponse, ReportSource } from '../../model/report.js'
import { decisionsIn, type ShownDecision } from '../decisions.js'
import { eachOnce } from '../each-once.js'
import { escapeMarkdown as md } from '../escape-markdown.js'
import { byGravity, byRule, type RuleFindings, standing } from '../findings.js'
import { mostThatFits } from '../most-that-fits.js'
import { restsOn, verdict, whatRestsOnWhom } from '../support.js'
import { classOf, counted, genreNote, NON_RESPONSE_WORDS, peopleOf } from '../wording.js'
import { folded, LONGEST_COMMENT, more, paragraphs, sentenceOf, table } from './parts.js'

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
  const decided = counted(decisions.length, 'decision of the newsroom', 'decisions of the newsroom')
  const parts = [
    `## Sourcing audit: ${md(article.title ?? article.path)}`,
    `**${md(verdict(report))}** ${md(sentenceOf(report.summary.findings))}`,
    md(genreNote(report)),
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
    folded(decided, decisions, room, decisionTable),
    folded(counted(sources.length, 'source'), sources, room, sourceTable),
    folded(`${nonResponses.length} asked, without an answer`, nonResponses, room, nonResponseList),
  ]
  return `${paragraphs(...parts)}\n`
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
