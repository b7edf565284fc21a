import { expect, test } from 'vitest'
import { audit } from '../../src/audit/audit-content.js'
import { defaultSettings } from '../../src/audit/settings.js'

const article = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'

test.each([
  [null, 'null'],
  [undefined, 'of type undefined'],
  [5, 'of type number'],
  [new ArrayBuffer(5), 'of type object'],
])('content that is neither text nor bytes is refused: %j', (content, given) => {
  const refused = new TypeError(
    `The content is ${given}. Give the text of an article as a string, or its bytes as a Uint8Array.`,
  )
  expect(() => audit(content as unknown as string)).toThrow(refused)
})

test('settings say what rules do, and keys that are not known are ignored', () => {
  const usual = audit(article)
  expect(usual.findings.map(({ ruleId }) => ruleId)).toContain('anonymous-single-source')
  const rules = { 'anonymous-single-source': { severity: 'off' as const } }
  const set = audit(article, { settings: { ...defaultSettings, rules } })
  expect(set.findings).toEqual(usual.findings.filter(({ ruleId }) => ruleId !== 'anonymous-single-source'))
  const unknown = { settings: { ...defaultSettings, rules: { 'no-such-rule': {} }, fails: true }, config: 'house.json' }
  expect(audit(article, unknown)).toEqual(usual)
})
