import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { articleOf } from '../../src/learning/article-of.js'
import { checkCase } from './check-case.js'
import { percent, table } from './figures.js'
import { readCases } from './read-cases.js'

/** In per cent of the checks of that figure. */
const FLOORS: Readonly<Record<string, number>> = {
  'cue found': 93,
  'source found': 92,
  'same source': 94,
  class: 94,
  count: 94,
  spokesperson: 98,
  name: 93.5,
  title: 90,
  affiliation: 98,
  justification: 98,
  'basis of knowledge': 98,
  'anonymity reason': 85,
  motive: 78,
  subset: 80,
  distinct: 80,
  'carried over': 55,
  'own voice': 98,
  hearsay: 75,
  'non-response': 86.5,
  claim: 88,
  support: 89,
}

const folder = new URL('sources/', import.meta.url)
const checks = readdirSync(folder).flatMap(file =>
  readCases(readFileSync(new URL(file, folder), 'utf8')).flatMap(each =>
    checkCase(each, analyse(articleOf(each.text))).map(made => ({ ...made, where: `${file}, ${each.shows}` })),
  ),
)
const figures = Object.keys(FLOORS).map(figure => {
  const made = checks.filter(each => each.figure === figure)
  return { figure, right: made.filter(each => each.right).length, of: made.length }
})

console.log(
  table(
    ['sources', 'right', 'of', '%'],
    figures.map(each => [each.figure, each.right, each.of, percent(each).toFixed(1)]),
  ),
)
if (process.env.MISSES) {
  for (const { where, figure, note } of checks.filter(each => !each.right))
    console.log(`${where}\n  ${figure}, ${note}`)
}

describe('sources of invented articles', () => {
  it('knows a floor for every figure', () => {
    expect(checks.filter(({ figure }) => FLOORS[figure] === undefined)).toEqual([])
  })

  it.each(figures)('$figure stays above its floor', ({ figure, ...share }) => {
    expect(percent(share)).toBeGreaterThanOrEqual(FLOORS[figure] ?? 100)
  })
})
