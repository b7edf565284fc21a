import { expect, test } from 'vitest'
import { audit } from '../../src/audit/audit-content.js'
import { defaultSettings } from '../../src/audit/settings.js'

const article = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'

test('settings say what rules do, and keys that are not known are ignored', () => {
  const usual = audit(article)
  expect(usual.findings.map(({ ruleId }) => ruleId)).toContain('anonymous-single-source')
  const rules = { 'anonymous-single-source': { severity: 'off' as const } }
  const set = audit(article, { settings: { ...defaultSettings, rules } })
  expect(set.findings).toEqual(usual.findings.filter(({ ruleId }) => ruleId !== 'anonymous-single-source'))
  const unknown = { settings: { ...defaultSettings, rules: { 'no-such-rule': {} }, fails: true }, config: 'house.json' }
  expect(audit(article, unknown)).toEqual(usual)
})
