import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { articleOf } from '../../src/learning/article-of.js'
import { type Check, checkCase, surprises } from './check-case.js'
import { percent, table } from './figures.js'
import { readCases } from './read-cases.js'

const folder = new URL('sources/', import.meta.url)
const made: Check[] = []

describe.each(readdirSync(folder))('%s', file => {
  const cases = readCases(readFileSync(new URL(file, folder), 'utf8'))
  test.each(cases.map(each => [each.shows, each] as const))('%s', (_, one) => {
    const checks = checkCase(one, analyse(articleOf(one.text)))
    made.push(...checks)
    expect(surprises(one, checks)).toEqual([])
  })
})

afterAll(() => {
  if (!process.env.MISSES) return
  const rows = [...new Set(made.map(each => each.figure))].map(figure => {
    const those = made.filter(each => each.figure === figure)
    const share = { right: those.filter(each => each.right).length, of: those.length }
    return [figure, share.right, share.of, percent(share).toFixed(1)]
  })
  console.log(table(['sources', 'right', 'of', '%'], rows))
})
