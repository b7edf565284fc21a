import { expect, test, vi } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { outletTold } from '../../src/rules/grounds/other-outlet.js'
import { rules } from '../../src/rules/index.js'
import sourcelessHedge from '../../src/rules/sourceless-hedge.js'

// Slow machines are no reason to fail; work without end is.
vi.setConfig({ testTimeout: 15_000 })

const many = 160_000
const article = readArticle(
  'a.txt',
  new TextEncoder().encode(`The harbour is closed.\n\n${'A'.repeat(many)} was found.`),
)

test('a word of capitals has learned nothing, however long', () => {
  expect(sourcelessHedge.check(analyse(article)).remarks).toEqual([])
})

test('a name with dots is no outlet, however many', () => {
  expect(outletTold(`She told the A${'.'.repeat(many)}b.`, article)).toBeUndefined()
})

const shouted = (marks: number) => {
  const text = `“The dike will hold ${'?'.repeat(marks)} for years,” said Bo Dorin. “It will be gone,” said Ilse Marrow.`
  return analyse(readArticle('a.txt', new TextEncoder().encode(`The harbour is closed.\n\n${text}`), 'text'))
}
const [three, thousands] = [shouted(3), shouted(many / 2)]

test('question marks are one question, however many', () => {
  const found = (analysis: typeof three) =>
    rules.flatMap(rule => rule.check(analysis).remarks.map(({ messageId }) => `${rule.id}: ${messageId}`))
  expect(found(three)).not.toEqual([])
  expect(found(thousands)).toEqual(found(three))
})
