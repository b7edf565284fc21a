import { standing } from '../../findings.js'
import { SEVERITIES } from '../../wording.js'
import { KINDS } from '../filters.js'
import type { View } from '../view.js'

/** What the ticked boxes hide: everything of the boxes of a set that are not ticked, once one of the set is. */
export function filterRules(view: View): string {
  const unless = (set: string, boxes: readonly string[]) =>
    `:root:has(.${set} :checked):not(:has(:is(${boxes.map(box => `#show-${box}`).join()}):checked))`
  const hide = (set: string, boxes: readonly string[], what: readonly string[]) =>
    `${unless(set, boxes)} :is(${what.join()}) { display: none }`
  const findings = standing(view.report)
  const rulesOf = (severity: string) => [
    ...new Set(findings.filter(finding => finding.severity === severity).map(({ ruleId }) => view.ruleNumber(ruleId))),
  ]
  const rules = [...new Set(findings.map(({ ruleId }) => view.ruleNumber(ruleId)))]
  return [
    '',
    ...KINDS.flatMap(({ id, supports, classes }) => [
      hide(
        'by-kind',
        [id],
        [
          ...supports.flatMap(support => [`.side.${support}`, `.number.${support}`, `.on-${support}`]),
          ...classes.flatMap(kind => [`.carrier.${kind}`, `.sources tr.${kind}`]),
        ],
      ),
      `${unless('by-kind', [id])} :is(${supports.flatMap(support => [`.claim.${support}`, `.block.${support}`]).join()}) { --kind: transparent }`,
    ]),
    ':root:has(.by-kind :checked) .on-no-claim { display: none }',
    ...SEVERITIES.map(severity =>
      hide(
        'by-severity',
        [severity],
        [`.grade.${severity}`, `.side.${severity}`, `.side .${severity}`, `.number.flag.${severity}`],
      ),
    ),
    ...rules.map(number => hide('by-rule', [`rule-${number}`], [`.r${number}`])),
    ...SEVERITIES.filter(severity => rulesOf(severity).length > 0).map(severity =>
      hide(
        'by-rule',
        rulesOf(severity).map(number => `rule-${number}`),
        [`.grade.${severity}`],
      ),
    ),
  ].join('\n')
}
