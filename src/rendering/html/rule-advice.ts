import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportBasis, ReportRule } from '../../model/report.js'

/** What to do about a rule's findings, and folded behind it why it matters and to whom. */
export function ruleAdvice({ advice, description, basis }: ReportRule): readonly Element[] {
  return [
    h('p.advice', advice),
    h('details', [
      h('summary', 'Why it matters'),
      h('p', description),
      ...(basis.length === 0 ? [] : [h('p', 'Standards that ask for it:'), h('ul', basis.map(standard))]),
    ]),
  ]
}

/** A newsroom standard. Its address becomes a link only where it is one of the web. */
function standard({ organization, address, date, grade }: ReportBasis): Element {
  const link = /^https?:\/\//.test(address) ? h('a', { href: address, rel: 'noreferrer' }, organization) : organization
  return h('li', link, ` (${date}${grade === 'secondary' ? ', from a copy' : ''})`)
}
