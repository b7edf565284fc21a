import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { checkRules } from '../../src/audit/check-rules.js'
import { defineRule } from '../../src/rules/define-rule.js'
import type { Layer } from '../../src/rules/rule.js'
import { articleOf } from '../article-of.js'

const analysis = analyse(articleOf('The harbour was quiet on Monday.'))

const words = {
  title: 'Title',
  description: 'Description.',
  advice: 'Advice.',
  basis: ['AP1'],
  precision: { silent: 'It is invented.', measured: '2026-11-25' },
  examples: [],
} as const

const broken = defineRule({
  ...words,
  id: 'broken',
  severity: 'error',
  needs: [],
  messages: {},
  options: {},
  check: () => {
    throw new TypeError('it fell over')
  },
})

const harbour = defineRule({
  ...words,
  id: 'harbour',
  severity: 'warning',
  needs: ['article'],
  messages: {
    named: { text: 'It says “{word}”. Stop it.' },
    shouted: { text: 'It shouts “{word}”. Stop it.', severity: 'error' },
  },
  options: { word: 'harbour', shout: false, certainty: 1 },
  check: ({ article }, { word, shout, certainty }) => {
    const start = article.text.indexOf(word)
    if (start < 0) return { outcome: 'not-applicable', reason: 'It names no such word.' }
    const at = { start, end: start + word.length }
    return [{ message: shout ? 'shouted' : 'named', words: { word }, at, evidence: [{ what: 'word', at }], certainty }]
  },
})

test('a rule that throws fails alone, with its reason', () => {
  const { rules, findings } = checkRules(analysis, { rules: {}, certainty: 0.5 }, [broken, harbour])
  expect(rules.map(({ rule, outcome, reason }) => [rule.id, outcome, reason])).toEqual([
    ['broken', 'error', 'it fell over'],
    ['harbour', 'failed', null],
  ])
  expect(findings.map(({ message }) => message)).toEqual(['It says “harbour”. Stop it.'])
})

test('a rule that is off does not run, and is not listed', () => {
  const off = { rules: { harbour: { severity: 'off' } }, certainty: 0.5 } as const
  expect(checkRules(analysis, off, [harbour])).toEqual({ rules: [], findings: [] })
})

test('a message may be graver than its rule, and what a newsroom sets holds for all of them', () => {
  const severities = (settings: object) => {
    const { rules, findings } = checkRules(analysis, { rules: { harbour: settings }, certainty: 0.5 }, [harbour])
    return [rules[0]?.severity, findings[0]?.severity]
  }
  expect(severities({})).toEqual(['warning', 'warning'])
  expect(severities({ options: { shout: true } })).toEqual(['warning', 'error'])
  expect(severities({ severity: 'note', options: { shout: true } })).toEqual(['note', 'note'])
})

test('a rule has its own options where none are set, and says when it does not apply', () => {
  const { rules, findings } = checkRules(
    analysis,
    { rules: { harbour: { options: { word: 'airport' } } }, certainty: 0.5 },
    [harbour],
  )
  expect(rules.map(({ outcome, reason }) => [outcome, reason])).toEqual([['not-applicable', 'It names no such word.']])
  expect(findings).toEqual([])
})

test('a rule receives the layers that it needs and no others', () => {
  const received: Layer[] = []
  const curious = defineRule({
    ...words,
    id: 'curious',
    severity: 'note',
    needs: ['sources', 'claims'],
    messages: {},
    options: {},
    check: layers => {
      received.push(...(Object.keys(layers) as Layer[]))
      return []
    },
  })
  checkRules(analysis, { rules: {}, certainty: 0.5 }, [curious])
  expect(received.sort()).toEqual(['claims', 'sources'])
})

test('what is not certain enough is no finding, and the rule needs review', () => {
  const settings = { rules: { harbour: { options: { certainty: 0.4 } } }, certainty: 0.5 }
  const { rules, findings } = checkRules(analysis, settings, [harbour])
  expect(rules.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['needs-review', 'It is not certain enough to be a finding: It says “harbour”. Stop it.'],
  ])
  expect(findings).toEqual([])
})
