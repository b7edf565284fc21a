import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.js'
import { rules } from '../../src/rules/index.js'
import { standards } from '../../src/rules/standards.js'

test.each(rules)('$id is explained with its authority and its examples, in lines that fit a terminal', rule => {
  const text = explain(rule)
  const words = text.replace(/[\s|]+/g, ' ')
  expect(words).toContain(rule.description)
  expect(words).toContain(rule.advice)
  const { precision } = rule
  expect(words).toContain(
    'silent' in precision ? precision.silent : `${precision.right} were right (${precision.measured})`,
  )
  for (const key of rule.basis) expect(text).toContain(standards[key].address)
  for (const { text: message } of Object.values(rule.messages)) expect(words).toContain(message)
  for (const example of rule.examples) expect(words).toContain(example.text.replace(/\s+/g, ' '))
  for (const line of text.split('\n').filter(each => !each.includes('http')))
    expect(line.length).toBeLessThanOrEqual(88)
})
