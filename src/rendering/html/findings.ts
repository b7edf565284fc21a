import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportBasis, ReportEvidence, ReportFinding } from '../../model/report.js'
import { byRule, type RuleFindings, standing } from '../findings.js'
import { anchor } from './anchors.js'
import { sourceNames, sureness } from './phrases.js'
import { claimLink } from './pills.js'
import type { Content, View } from './view.js'

/** The findings under their rules, gravest first, each with its evidence; then those that a decision suppresses. */
export function findingsSection(view: View): Element {
  const groups = byRule(view.report, standing(view.report))
  const suppressed = view.report.findings.filter(finding => finding.suppressed !== null)
  return h('section#findings', { ariaLabelledBy: 'findings-title' }, [
    h('h2#findings-title', 'Findings'),
    groups.length === 0 ? h('p', 'No rule that ran found anything.') : null,
    ...groups.map(group => ruleFindings(view, group)),
    suppressed.length === 0
      ? null
      : h('section.suppressed', [
          h('h3', 'Suppressed'),
          h(
            'ul',
            suppressed.map(finding => suppressedFinding(view, finding)),
          ),
        ]),
  ])
}

function ruleFindings(view: View, { ruleId, rule, findings }: RuleFindings): Element {
  return h('section.rule', [
    h('div', [
      h('h3', view.titleOf(ruleId), ' ', h('code', ruleId)),
      ...(rule === undefined
        ? []
        : [
            h('p.description', rule.description),
            h('p.advice', h('b', 'What to do. '), rule.advice),
            rule.basis.length === 0 ? null : basisOf(rule.basis),
          ]),
    ]),
    h(
      'ul.finding-list',
      findings.map(finding => findingItem(view, finding)),
    ),
  ])
}

function findingItem(view: View, finding: ReportFinding): Element {
  const index = view.indexOf(finding)
  return h('li', { id: anchor('finding', index), className: ['finding', finding.severity] }, [
    h('p', h('span', { className: ['flag', finding.severity] }, h('b', finding.severity)), ' ', finding.message),
    evidence(finding.evidence),
    h('p.where', [
      ...placeOf(view, finding, index),
      ...(finding.sourceId === null ? [] : [h('span', ' · source: '), ...sourceNames(view, [finding.sourceId])]),
      ' · ',
      sureness(finding.certainty),
    ]),
  ])
}

/** The way back into the article. */
function placeOf(view: View, finding: ReportFinding, index: number): readonly Content[] {
  const claim = view.claims.get(finding.claimId ?? '')
  const line = ` line ${finding.span.line}, column ${finding.span.column}`
  return claim === undefined
    ? [h('a', { href: `#${anchor('finding-mark', index)}` }, `In the article:${line}`)]
    : [claimLink(view, claim), h('span', line)]
}

function evidence(list: readonly ReportEvidence[]): Element | null {
  if (list.length === 0) return null
  return h(
    'dl.evidence',
    list.map(({ what, text }) => h('div', h('dt', what), h('dd', h('span', { dir: 'auto' }, text)))),
  )
}

/** The newsroom standards a rule rests on. An address becomes a link only where it is one of the web. */
function basisOf(basis: readonly ReportBasis[]): Element {
  const items = basis.map(({ organization, address, date, grade }) => {
    const link = /^https?:\/\//.test(address)
      ? h('a', { href: address, rel: 'noreferrer' }, organization)
      : organization
    return h('li', link, ` (${date}${grade === 'secondary' ? ', from a copy' : ''})`)
  })
  return h('div.basis', h('p', 'Rests on'), h('ul', items))
}

function suppressedFinding(view: View, finding: ReportFinding): Element {
  const by = {
    comment: 'a comment in the article',
    file: 'the suppressions file',
    editor: 'an editor',
    unchanged: 'the choice of changed lines alone',
  }
  return h('li', { id: anchor('finding', view.indexOf(finding)) }, [
    h('p', h('b', view.titleOf(finding.ruleId)), `: ${finding.message}`),
    h(
      'p.where',
      `Line ${finding.span.line}. Suppressed by ${by[finding.suppressed?.by ?? 'editor']}: `,
      finding.suppressed?.reason,
    ),
  ])
}
