import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportSource, Severity } from '../../model/report.js'
import { standing } from '../findings.js'
import { type Support, supportOf } from '../support.js'
import { SEVERITIES } from '../wording.js'
import type { View } from './view.js'

/** A box to tick, and how much there is of what it shows. */
interface Box {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** What claims rest on, as one would ask for it. Supports and classes of sources that fall under the same box. */
export const KINDS: readonly {
  readonly id: string
  readonly label: string
  readonly supports: readonly Support[]
  readonly classes: readonly ReportSource['class'][]
}[] = [
  { id: 'unnamed', label: 'unnamed people', supports: ['single-unnamed', 'unnamed'], classes: ['unnamed-person'] },
  { id: 'collective', label: 'vague collectives', supports: ['collective'], classes: ['collective'] },
  { id: 'media', label: 'other outlets', supports: ['media'], classes: ['media'] },
  { id: 'mixed', label: 'named and unnamed together', supports: ['mixed'], classes: [] },
  { id: 'none', label: 'no source', supports: ['none'], classes: [] },
  { id: 'document', label: 'documents', supports: ['document'], classes: ['document'] },
  { id: 'organization', label: 'organizations', supports: ['organization'], classes: ['organization'] },
  { id: 'named', label: 'named people', supports: ['named'], classes: ['named-person'] },
]

/**
 * Boxes to tick that narrow the page to some severities, rules and kinds of source; none ticked shows all. The style
 * sheet does the narrowing, so there is nothing to submit and no form.
 */
export function filters(view: View): Element {
  const [severities, rules, kinds] = [severityBoxes(view), ruleBoxes(view), kindBoxes(view)]
  return h('details#filters', [
    h('summary', 'Show only …'),
    fieldset('claims that rest on', 'by-kind', kinds),
    fieldset('findings of severity', 'by-severity', severities),
    fieldset('findings of the rule', 'by-rule', rules),
  ])
}

function fieldset(legend: string, className: string, boxes: readonly Box[]): Element | null {
  if (boxes.length < 2) return null
  return h('fieldset', { className: [className] }, [
    h('legend', legend),
    h(
      'div',
      boxes.map(({ id, label, count }) =>
        h('label', h('input', { type: 'checkbox', id }), ` ${label} `, h('span.count', `${count}`)),
      ),
    ),
  ])
}

function severityBoxes({ report }: View): readonly Box[] {
  const box = (severity: Severity) => ({
    id: `show-${severity}`,
    label: severity,
    count: report.summary.findings[severity],
  })
  return SEVERITIES.map(box).filter(({ count }) => count > 0)
}

function ruleBoxes(view: View): readonly Box[] {
  const findings = standing(view.report)
  return view.report.rules
    .map(({ id, title }) => ({
      id: `show-rule-${view.ruleNumber(id)}`,
      label: title,
      count: findings.filter(({ ruleId }) => ruleId === id).length,
    }))
    .filter(({ count }) => count > 0)
}

function kindBoxes({ report }: View): readonly Box[] {
  return KINDS.map(({ id, label, supports }) => ({
    id: `show-${id}`,
    label,
    count: report.claims.filter(claim => supports.includes(supportOf(claim))).length,
  })).filter(({ count }) => count > 0)
}
