import { expect, test, vi } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { rules } from '../../src/rules/index.js'
import { counted } from '../counted.js'

vi.setConfig({ testTimeout: 60_000 })

const MANY = 200
/** How much more a rule may read of twice as much: 2 times, and the steps by which sorted places are looked up. */
const MOST = 2.3

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
  'parties that decline': many =>
    Array.from(
      { length: many },
      (_, at) => `B${at} Bank declined to comment. It will close, a B${at} Bank official said.\n\n`,
    ).join(''),
}

/**
 * How much each rule reads of what was found in an article, nothing being remembered from the rule before. Reading is
 * counted and not timed, since most rules take less than the machine does for something else; what is done with the
 * words that are read is not seen.
 */
function readsOf(text: string): readonly number[] {
  const analysis = analyse(readArticle('a.txt', new TextEncoder().encode(`The dike is closed.\n\n${text}`), 'text'))
  return rules.map(rule => {
    const { things, reads } = counted(analysis)
    rule.check(things)
    return reads()
  })
}

test.each(Object.entries(texts))('no rule reads more than about twice as much of twice as many %s', (_, text) => {
  const [once, twice] = [readsOf(text(MANY)), readsOf(text(2 * MANY))]
  const growth = rules.map(({ id }, at) => ({ id, growth: (twice[at] ?? 0) / (once[at] ?? 0) }))
  expect(growth.filter(each => !(each.growth <= MOST))).toEqual([])
  expect(Math.max(...growth.map(each => each.growth))).toBeGreaterThan(1.9)
})
