import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportFinding } from '../../model/report.js'
import { byGravity, standing } from '../findings.js'
import { verdict } from '../support.js'
import { counted } from '../wording.js'
import { anchor } from './anchors.js'
import { figures } from './figures.js'
import { severity } from './links.js'
import { whoCarries } from './picture.js'
import type { Thing, View } from './view.js'

/** How many of the gravest findings lead the page. */
const LEADING = 4

/** The audit in ten seconds: the verdict, a few figures, who carries the story, and the gravest findings. */
export function summarySection(view: View): Element {
  return h('section#summary', { ariaLabelledBy: 'summary-title' }, [
    h('h2#summary-title', 'In short'),
    h('p.verdict', verdict(view.report)),
    figures(view),
    untold(view),
    h('div.columns', whoCarries(view), gravestFindings(view)),
  ])
}

/** What the page leaves out to stay light: nobody should take it for nothing. */
function untold({ report, tells }: View): Element | null {
  const left = (things: readonly Thing[], noun: string) =>
    things.every(tells) ? [] : [`${things.filter(tells).length} of ${counted(things.length, noun)}`]
  const parts = [
    ...left(report.claims, 'claim'),
    ...left(report.findings, 'finding'),
    ...left(report.sources, 'source'),
  ]
  if (parts.length === 0) return null
  return h('p.untold', `To stay light, this page tells ${parts.join(', ')} in full. The JSON report has them all.`)
}

function gravestFindings(view: View): Element {
  const findings = byGravity(standing(view.report))
  const rest = findings.slice(LEADING)
  const next = rest.find(view.tells)
  const more = next === undefined ? 'findings' : anchor('finding', view.numberOf(next))
  return h('section', { ariaLabelledBy: 'gravest-title' }, [
    h('h3#gravest-title', 'Gravest findings'),
    findings.length === 0 ? h('p', 'No rule that ran found anything.') : null,
    h(
      'ol.gravest',
      findings.slice(0, LEADING).map(finding => gravest(view, finding)),
    ),
    rest.length > 0 ? h('p', h('a', { href: `#${more}` }, counted(rest.length, 'more finding'))) : null,
  ])
}

function gravest(view: View, finding: ReportFinding): Element {
  const href = `#${anchor('finding', view.numberOf(finding))}`
  return h('li', [
    severity(finding),
    ' ',
    h('a', { href }, view.titleOf(finding.ruleId)),
    h('p', { dir: 'auto' }, finding.message),
  ])
}
