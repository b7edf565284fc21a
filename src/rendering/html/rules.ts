import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportRule } from '../../model/report.js'
import { RULE_OUTCOME_WORDS } from '../wording.js'
import type { View } from './view.js'

const ORDER: readonly ReportRule['outcome'][] = ['failed', 'needs-review', 'error', 'passed', 'not-applicable']

/** Every rule that ran, those that passed included. */
export function rulesSection({ report }: View): Element {
  const groups = ORDER.map(outcome => ({ outcome, rules: report.rules.filter(rule => rule.outcome === outcome) }))
  return h('section#rules', { ariaLabelledBy: 'rules-title' }, [
    h('h2#rules-title', 'Rules that ran'),
    h(
      'dl.outcomes',
      groups
        .filter(({ rules }) => rules.length > 0)
        .map(({ outcome, rules }) =>
          h('div', [
            h('dt', `${rules.length} ${RULE_OUTCOME_WORDS[outcome]}`),
            h(
              'dd',
              h(
                'ul',
                rules.map(({ title, reason }) => h('li', title, reason === null ? null : `: ${reason}`)),
              ),
            ),
          ]),
        ),
    ),
  ])
}
