import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { readArticle } from '../../../src/reading/read-article.js'
import { insideClaims } from '../../../src/rules/grounds/inside-claims.js'
import { insideSources } from '../../../src/rules/grounds/insiders.js'
import { memory } from '../../../src/rules/grounds/memory.js'

test('what insiders told is gathered once for all rules, and anew for another article', () => {
  const claimsOf = (text: string) => {
    const analysis = analyse(readArticle('a.txt', new TextEncoder().encode(text)))
    const ask = () => insideClaims(analysis, insideSources(analysis.sources, analysis.sentences, analysis.article.text))
    expect(ask()).toBe(ask())
    return ask().map(({ words }) => words)
  }
  expect(claimsOf('An official at the bank said the dam was cracked.')).toEqual(['the dam was cracked'])
  expect(claimsOf('An official at the bank said the bridge was shut.')).toEqual(['the bridge was shut'])
})

test('a memory tells objects apart, and remembers that nothing was told', () => {
  const known = memory<number | undefined>()
  const [one, other] = [{}, {}]
  expect(known([one, other], () => 1)).toBe(1)
  expect(known([one, other], () => 2)).toBe(1)
  expect(known([other, one], () => undefined)).toBeUndefined()
  expect(known([other, one], () => 3)).toBeUndefined()
})
