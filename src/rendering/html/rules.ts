import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportRule } from '../../model/report.js'
import { isUndecided } from '../undecided.js'
import { RULE_OUTCOME_WORDS } from '../wording.js'
import { ruleAdvice, standardsSection } from './rule-advice.js'
import type { Content, View } from './view.js'

const ORDER: readonly ReportRule['outcome'][] = ['needs-review', 'error', 'failed', 'passed', 'not-applicable']

/** Every rule that ran, those that passed included; first those that leave something to an editor. */
export function rulesSection(view: View): Element {
  const { report } = view
  const groups = ORDER.map(outcome => ({ outcome, rules: report.rules.filter(rule => rule.outcome === outcome) }))
  return h('section#rules', { ariaLabelledBy: 'rules-title' }, [
    h('h2#rules-title', 'Rules that ran'),
    h('p.where', ...settings(view)),
    h(
      'dl.outcomes',
      groups
        .filter(({ rules }) => rules.length > 0)
        .map(({ outcome, rules }) =>
          h('div', { className: [outcome] }, [
            h('dt', `${rules.length} ${RULE_OUTCOME_WORDS[outcome]}`),
            h(
              'dd',
              h(
                'ul',
                rules.map(rule => ruleItem(view, rule)),
              ),
            ),
          ]),
        ),
    ),
    standardsSection(view),
  ])
}

function ruleItem(view: View, rule: ReportRule): Element {
  const open = isUndecided(rule)
  return h('li', [
    open ? h('b', rule.title) : rule.title,
    ...(rule.reason === null ? [] : [': ', h('bdi', rule.reason)]),
    ...(open ? ruleAdvice(view, rule) : []),
  ])
}

/** What the newsroom set. */
function settings({ report }: View): readonly Content[] {
  const { configuration, presets } = report.settings
  return [
    `Preset: ${presets.length === 0 ? 'none' : presets.join(', ')}`,
    ...(configuration === null ? [] : [' · configuration: ', h('bdi', configuration)]),
  ]
}
