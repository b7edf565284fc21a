import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { articleOf } from '../../src/learning/article-of.js'
import { defineRule } from '../../src/rules/define-rule.js'
import type { Options } from '../../src/rules/rule.js'

const analysis = analyse(articleOf('The harbour was quiet on Monday.'))

const words = {
  title: 'Title',
  description: 'Description.',
  advice: 'Advice.',
  basis: ['AP1'],
  precision: { silent: 'It is invented.', measured: '2026-11-25' },
  examples: [],
} as const

test('a rule is handed the one analysis, and the compiler lets it read what it needs alone', () => {
  const handed: unknown[] = []
  const curious = defineRule({
    ...words,
    id: 'curious',
    severity: 'note',
    needs: ['sources', 'claims'],
    messages: {},
    options: {},
    check: layers => {
      handed.push(layers)
      // @ts-expect-error: it does not need the article
      handed.push(layers.article)
      return []
    },
  })
  expect(curious.check(analysis)).toEqual({ outcome: 'passed', reason: null, remarks: [] })
  expect(handed[0]).toBe(analysis)
})

test('a message is filled with the words that a rule stops at, and options are those that are set, else its own', () => {
  const harbour = defineRule({
    ...words,
    id: 'harbour',
    severity: 'warning',
    needs: ['article'],
    messages: {
      named: { text: 'It says “{word}”. Stop it.' },
      shouted: { text: 'It shouts “{word}”. Stop it.', severity: 'error' },
    },
    options: { word: 'harbour', shout: false },
    check: ({ article }, { word, shout }) => {
      const start = article.text.indexOf(word)
      if (start < 0) return { outcome: 'not-applicable', reason: 'It names no such word.' }
      const at = { start, end: start + word.length }
      return [{ message: shout ? 'shouted' : 'named', words: { word }, at, evidence: [], certainty: 1 }]
    },
  })
  const told = (options?: Options) => {
    const { outcome, reason, remarks } = harbour.check(analysis, options)
    return [outcome, reason, ...remarks.map(({ severity, message }) => `${severity}: ${message}`)]
  }
  expect(told()).toEqual(['failed', null, 'warning: It says “harbour”. Stop it.'])
  expect(told({ shout: true })).toEqual(['failed', null, 'error: It shouts “harbour”. Stop it.'])
  expect(told({ word: 'Monday' })).toEqual(['failed', null, 'warning: It says “Monday”. Stop it.'])
  expect(told({ word: 'airport' })).toEqual(['not-applicable', 'It names no such word.'])
})
