import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { readArticle } from '../../../src/reading/read-article.js'
import { insideClaims } from '../../../src/rules/grounds/inside-claims.js'
import { insideSources } from '../../../src/rules/grounds/insiders.js'

test('what insiders told is gathered once for all rules, and anew for another article', () => {
  const claimsOf = (text: string) => {
    const analysis = analyse(readArticle('a.txt', new TextEncoder().encode(text)))
    const ask = () => insideClaims(analysis, insideSources(analysis))
    expect(ask()).toBe(ask())
    return ask().map(({ words }) => words)
  }
  expect(claimsOf('An official at the bank said the dam was cracked.')).toEqual(['the dam was cracked'])
  expect(claimsOf('An official at the bank said the bridge was shut.')).toEqual(['the bridge was shut'])
})
