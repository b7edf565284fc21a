import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { checkRules } from '../../src/audit/check-rules.js'
import { defaultSettings, type Settings } from '../../src/audit/settings.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Analysis } from '../../src/model/analysis.js'
import { rules as all } from '../../src/rules/index.js'
import type { Options } from '../../src/rules/rule.js'

const experts = analyse(articleOf('Experts say the new dike is too low.'))
const passedOn = analyse(
  articleOf(
    'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test. Crane did not respond to a request for comment.',
  ),
)

/** What became of a rule: its outcome, its severity and the reason, and its findings. */
function checked(id: string, analysis: Analysis, settings: Partial<Settings> = {}) {
  const { rules, findings } = checkRules(analysis, { ...defaultSettings, ...settings })
  const line = rules.find(({ rule }) => rule.id === id)
  return {
    rule: line && [line.severity, line.outcome, line.reason],
    findings: findings.filter(({ ruleId }) => ruleId === id).map(({ severity, message }) => `${severity}: ${message}`),
  }
}

test('a rule that throws fails alone, with its reason', () => {
  const broken = Object.defineProperty({ ...experts }, 'nonResponses', {
    get: () => {
      throw new TypeError('it fell over')
    },
  })
  const { rules, findings } = checkRules(broken)
  const asked = all.filter(({ needs }) => needs.includes('nonResponses')).map(({ id }) => id)
  const fallen = rules.filter(({ outcome }) => outcome === 'error')
  expect(asked).toEqual(expect.arrayContaining(fallen.map(({ rule }) => rule.id)))
  expect(new Set(fallen.map(({ reason }) => reason))).toEqual(new Set(['it fell over']))
  expect(fallen.length).toBeGreaterThan(2)
  expect(rules).toHaveLength(all.length)
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['vague-collective'])
})

test('a rule that is off does not run, and is not listed', () => {
  const off = { rules: { 'vague-collective': { severity: 'off' } } } as const
  expect(checked('vague-collective', experts, off)).toEqual({ rule: undefined, findings: [] })
})

test('a message may be graver than its rule, and what a newsroom sets holds for all of them', () => {
  const message = expect.stringMatching(/^warning: .* who did not answer\./)
  expect(checked('hearsay', passedOn)).toEqual({ rule: ['note', 'failed', null], findings: [message] })
  const graver = expect.stringMatching(/^error: .* who did not answer\./)
  const set = { rules: { hearsay: { severity: 'error' } } } as const
  expect(checked('hearsay', passedOn, set)).toEqual({ rule: ['error', 'failed', null], findings: [graver] })
})

test('a rule has its own options where none are set', () => {
  const quoted = analyse(
    articleOf('The harbour was quiet. “It was always going to come out in the end.” Nothing moved.'),
  )
  const outcome = (options: Options) =>
    checked('unattributed-quotation', quoted, { rules: { 'unattributed-quotation': { options } } }).rule?.[1]
  expect([outcome({}), outcome({ words: 20 })]).toEqual(['failed', 'passed'])
})

test('a rule says when it does not apply, by what it finds or by the genre', () => {
  const quiet = analyse(articleOf('The harbour was quiet on Monday.'))
  expect(checked('late-attribution', quiet).rule?.slice(1)).toEqual(['not-applicable', 'No source was found.'])
  const { article } = experts
  const recipe = { ...experts, article: { ...article, metadata: { ...article.metadata, genre: 'recipe' } } }
  const genres = { recipe: ['vague-collective'] }
  expect(checked('vague-collective', recipe, { genres })).toEqual({
    rule: ['warning', 'not-applicable', expect.stringContaining('“recipe”')],
    findings: [],
  })
})

test('what is not certain enough is no finding, and the rule needs review', () => {
  expect(checked('vague-collective', experts, { certainty: 1 })).toEqual({
    rule: [
      'warning',
      'needs-review',
      expect.stringMatching(/^It is not certain enough to be a finding: “Experts” could be anybody\. /),
    ],
    findings: [],
  })
})
