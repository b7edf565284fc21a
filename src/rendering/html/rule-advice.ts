import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportBasis, ReportRule } from '../../model/report.js'
import { byCodeUnit } from '../../order/by-code-unit.js'
import { isUndecided } from '../undecided.js'
import { anchor } from './anchors.js'
import type { View } from './view.js'

/** What to do about a rule's findings, and folded behind it why it matters and which standards ask for it. */
export function ruleAdvice(view: View, { advice, description, basis }: ReportRule): readonly Element[] {
  const standards = standardsOf(view)
  const links = basis.flatMap(one => {
    const number = standards.findIndex(other => same(one, other)) + 1
    return [' ', h('a', { href: `#${anchor('standard', number)}` }, one.organization)]
  })
  return [
    h('p.advice', advice),
    h('details', [
      h('summary', 'Why it matters'),
      h('p', description),
      basis.length === 0 ? null : h('p.asked-by', 'Asked for by', ...links),
    ]),
  ]
}

/** The newsroom standards of the rules whose advice the page prints, each once, by organization. */
export function standardsSection(view: View): Element | null {
  const standards = standardsOf(view)
  return standards.length === 0
    ? null
    : h('section#standards', { ariaLabelledBy: 'standards-title' }, [
        h('h3#standards-title', 'The standards they rest on'),
        h('ul', standards.map(standard)),
      ])
}

/** An address becomes a link only where it is one of the web. */
function standard({ organization, address, date, grade }: ReportBasis, index: number): Element {
  const link = /^https?:\/\//.test(address) ? h('a', { href: address }, organization) : organization
  const copy = grade === 'secondary' ? ', from a copy' : ''
  return h('li', { id: anchor('standard', index + 1) }, link, ` (${date}${copy})`)
}

function standardsOf({ report }: View): readonly ReportBasis[] {
  const all = report.rules.filter(givesAdvice).flatMap(({ basis }) => basis)
  const once = all.filter((one, index) => all.findIndex(other => same(one, other)) === index)
  return once.toSorted((one, other) => byCodeUnit(one.organization, other.organization))
}

/** Is there something to do about the rule? */
export const givesAdvice = (rule: ReportRule) => rule.outcome === 'failed' || isUndecided(rule)

const same = (one: ReportBasis, other: ReportBasis) =>
  one.organization === other.organization && one.address === other.address && one.date === other.date
