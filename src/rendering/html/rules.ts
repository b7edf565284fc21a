import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportRule } from '../../model/report.js'
import { RULE_OUTCOME_WORDS } from '../wording.js'
import { ruleAdvice } from './rule-advice.js'
import type { View } from './view.js'

const ORDER: readonly ReportRule['outcome'][] = ['needs-review', 'error', 'failed', 'passed', 'not-applicable']

/** Every rule that ran, those that passed included; first those that leave something to an editor. */
export function rulesSection({ report }: View): Element {
  const groups = ORDER.map(outcome => ({ outcome, rules: report.rules.filter(rule => rule.outcome === outcome) }))
  return h('section#rules', { ariaLabelledBy: 'rules-title' }, [
    h('h2#rules-title', 'Rules that ran'),
    h(
      'dl.outcomes',
      groups
        .filter(({ rules }) => rules.length > 0)
        .map(({ outcome, rules }) =>
          h('div', { className: [outcome] }, [
            h('dt', `${rules.length} ${RULE_OUTCOME_WORDS[outcome]}`),
            h('dd', h('ul', rules.map(ruleItem))),
          ]),
        ),
    ),
  ])
}

function ruleItem(rule: ReportRule): Element {
  const open = rule.outcome === 'needs-review' || rule.outcome === 'error'
  return h('li', [
    open ? h('b', rule.title) : rule.title,
    ...(rule.reason === null ? [] : [': ', h('bdi', rule.reason)]),
    ...(open ? ruleAdvice(rule) : []),
  ])
}
