import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { articleOf } from '../../src/learning/article-of.js'
import { checkCase } from './check-case.js'
import { percent, table } from './figures.js'
import { readCases } from './read-cases.js'

/** In per cent of the checks of that figure: one or two further misses pass. */
const FLOORS: Readonly<Record<string, number>> = {
  'cue found': 99.5,
  'source found': 99.6,
  'same source': 99.8,
  class: 99.3,
  count: 99.3,
  spokesperson: 98,
  name: 99.5,
  title: 99,
  affiliation: 98,
  justification: 98,
  'basis of knowledge': 98,
  'anonymity reason': 98,
  motive: 95,
  subset: 93,
  distinct: 92,
  'carried over': 78,
  'own voice': 98,
  hearsay: 80,
  'non-response': 98.5,
  claim: 94,
  support: 95,
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
