import { describe, expect, test, vi } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { rules } from '../../src/rules/index.js'

// Slow machines are no reason to fail; work that grows with the square of the article is.
vi.setConfig({ testTimeout: 60_000 })

/** How long a rule may take over each article below, in milliseconds: what looked all over again took seconds. */
const MOST = 1_500

const texts: Readonly<Record<string, (many: number) => string>> = {
  'unnamed sources of one sentence': many =>
    `${'The dike is low, a separate source said, and '.repeat(many)}it is old.`,
  'unnamed sources': many => 'The dike is low, a separate source said.\n\n'.repeat(many),
  'sources of one claim': many =>
    'Two aides said the dike would not last the winter. A third person said the dike would not last the winter. '.repeat(
      many,
    ),
  'unnamed passers-by': many => `${'the dike is low, a woman in the queue said, and '.repeat(many)}it is old.`,
  'names of one sentence': many =>
    `${Array.from({ length: many }, (_, at) => `“The dike was too low,” said Bo Dorin${at}, and `).join('')}it is old.`,
  'question marks in a row': many =>
    `“The dike will hold ${'?'.repeat(20 * many)} for years,” said Bo Dorin. “It will be gone,” said Ilse Marrow.`,
  'parties that decline': many =>
    Array.from(
      { length: many },
      (_, at) => `B${at} Bank declined to comment. It will close, a B${at} Bank official said.\n\n`,
    ).join(''),
}

describe.each(Object.entries(texts))('1,000 %s', (_, text) => {
  const analysis = analyse(
    readArticle('a.txt', new TextEncoder().encode(`The dike is closed.\n\n${text(1_000)}`), 'text'),
  )

  test.each(rules)('are no burden for $id', rule => {
    const start = performance.now()
    rule.check(analysis)
    expect(performance.now() - start).toBeLessThan(MOST)
  })
})
