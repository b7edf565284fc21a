import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.js'
import { rules } from '../../src/rules/index.js'
import { standards } from '../../src/rules/standards.js'

// The catalogue of rules is made of the same parts.
test.each(rules)('$id is explained with its authority and its examples, in lines that fit a terminal', rule => {
  const { id, title, description, advice, severity, precision, basis, messages, options, examples } = rule
  const text = explain(rule)
  const words = text.replace(/[\s|]+/g, ' ')
  const parts = [
    `${title} (${id}, ${severity})`,
    description,
    `What to do: ${advice}`,
    'silent' in precision ? precision.silent : `${precision.right} were right (${precision.measured})`,
    ...Object.values(messages).map(message => message.text),
    ...Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...basis.map(key => standards[key].address),
    ...examples.flatMap(example => [example.shows, example.text.replace(/\s+/g, ' ')]),
  ]
  expect(parts.filter(part => !words.includes(part))).toEqual([])
  for (const line of text.split('\n').filter(each => !each.includes('http')))
    expect(line.length).toBeLessThanOrEqual(88)
})
