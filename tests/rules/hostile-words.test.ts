import { expect, test, vi } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { toldTo } from '../../src/rules/grounds/other-outlet.js'
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
  expect(toldTo(`She told the A${'.'.repeat(many)}b.`, article)).toBeUndefined()
})
