import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportEvidence, ReportFinding, Severity } from '../../model/report.js'
import { byRule, type RuleFindings, standing } from '../findings.js'
import { supportOf } from '../support.js'
import { counted, SEVERITIES } from '../wording.js'
import { anchor } from './anchors.js'
import { claimLink, sourceNames, sureness } from './links.js'
import { givesAdvice, ruleAdvice } from './rule-advice.js'
import type { Content, View } from './view.js'

/** The findings by severity, gravest first, and under their rules; notes folded. */
export function findingsSection(view: View): Element {
  const findings = standing(view.report).filter(view.tells)
  return h('section#findings', { ariaLabelledBy: 'findings-title' }, [
    h('h2#findings-title', 'Findings'),
    findings.length === 0 ? h('p', 'No rule that ran found anything.') : null,
    ...SEVERITIES.map(grade =>
      ofSeverity(
        view,
        grade,
        findings.filter(finding => finding.severity === grade),
      ),
    ),
  ])
}

function ofSeverity(view: View, grade: Severity, findings: readonly ReportFinding[]): Element | null {
  if (findings.length === 0) return null
  const heading = h('h3', counted(findings.length, grade))
  const rules = byRule(view.report, findings).map(group => ruleFindings(view, group))
  const className = ['grade', grade]
  return grade === 'note'
    ? h('details', { className }, h('summary', heading), ...rules)
    : h('section', { className }, heading, ...rules)
}

function ruleFindings(view: View, { ruleId, rule, findings }: RuleFindings): Element {
  return h('section', { className: ['rule', `r${view.ruleNumber(ruleId)}`] }, [
    h('div', [
      h('h4', view.titleOf(ruleId), ' ', h('code', ruleId)),
      ...(rule !== undefined && givesAdvice(rule) ? ruleAdvice(view, rule) : []),
    ]),
    h(
      'ul.finding-list',
      findings.map(finding => findingItem(view, finding)),
    ),
  ])
}

function findingItem(view: View, finding: ReportFinding): Element {
  const number = view.numberOf(finding)
  const claim = view.claims.get(finding.claimId ?? '')
  const className = ['finding', finding.severity, claim === undefined ? 'on-no-claim' : `on-${supportOf(claim)}`]
  return h('li', { id: anchor('finding', number), className }, [
    h('p', { dir: 'auto' }, finding.message),
    h('p.where', [
      ...placeOf(view, finding, number),
      ...(finding.sourceId === null ? [] : [' · ', ...sourceNames(view, [finding.sourceId])]),
      ' · ',
      sureness(finding.certainty),
    ]),
    evidence(finding.evidence),
  ])
}

/** The way back into the article. */
function placeOf(view: View, finding: ReportFinding, number: number): readonly Content[] {
  const claim = view.claims.get(finding.claimId ?? '')
  const line = `line ${finding.span.line}, column ${finding.span.column}`
  return claim === undefined
    ? [h('a', { href: `#${anchor('finding-mark', number)}` }, `In the article: ${line}`)]
    : ['Claim ', claimLink(view, claim), ` · ${line}`]
}

function evidence(list: readonly ReportEvidence[]): Element | null {
  if (list.length === 0) return null
  return h('details', [
    h('summary', 'The words it stands on'),
    h(
      'dl.evidence',
      list.map(({ what, text }) => h('div', h('dt', what), h('dd', h('bdi', text)))),
    ),
  ])
}
