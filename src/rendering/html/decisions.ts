import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportFinding } from '../../model/report.js'
import { DECIDERS, decisionsIn } from '../decisions.js'
import { counted } from '../wording.js'
import { anchor } from './anchors.js'
import type { View } from './view.js'

const WORDS = {
  corrected: 'Corrected',
  'stale correction': 'Correction out of date',
  'stale suppression': 'Suppression out of date',
} as const

/** What people decided about the article: which findings do not count, and what the machine was told better. */
export function decisionsSection(view: View): Element {
  const { report } = view
  const decisions = decisionsIn(report).flatMap(decision =>
    decision.what === 'suppressed' ? [] : [{ ...decision, what: WORDS[decision.what] }],
  )
  const suppressed = report.findings.filter(view.tells).flatMap(finding => suppressedFinding(view, finding))
  const { unchanged } = report.summary.findings
  return h('section#decisions', { ariaLabelledBy: 'decisions-title' }, [
    h('h2#decisions-title', 'What people decided'),
    decisions.length + suppressed.length === 0 ? h('p', 'Nothing was suppressed and nothing corrected.') : null,
    h('ul.decisions', [
      ...decisions.map(({ what, about, reason, span }) =>
        h('li', [
          h('p', h('b', what), ': ', h('bdi', about)),
          h('p.where', span === null ? null : `Line ${span.line}. `, h('bdi', reason)),
        ]),
      ),
      ...suppressed,
    ]),
    unchanged === 0
      ? null
      : h('p', `${counted(unchanged, 'finding')} on lines that have not changed: changed lines alone were asked for.`),
  ])
}

function suppressedFinding(view: View, finding: ReportFinding): readonly Element[] {
  const { suppressed, span, message, ruleId } = finding
  if (suppressed === null || suppressed.by === 'unchanged') return []
  return [
    h('li', { id: anchor('finding', view.numberOf(finding)) }, [
      h('p', h('b', 'Suppressed'), `: ${view.titleOf(ruleId)}. `, h('bdi', message)),
      h('p.where', `Line ${span.line}. By ${DECIDERS[suppressed.by]}: `, h('bdi', suppressed.reason)),
    ]),
  ]
}
