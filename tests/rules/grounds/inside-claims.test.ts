import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { readArticle } from '../../../src/reading/read-article.js'
import { insideClaims } from '../../../src/rules/grounds/inside-claims.js'
import { insideSources } from '../../../src/rules/grounds/insiders.js'

test('what insiders told is what they told in that article, asked anew or again', () => {
  const analysisOf = (text: string) => analyse(readArticle('a.txt', new TextEncoder().encode(text)))
  const dam = analysisOf('An official at the bank said the dam was cracked. A passer-by said the road was closed.')
  const bridge = analysisOf('An official at the bank said the bridge was shut.')
  const told = [dam, bridge, dam].map(analysis => insideClaims(analysis, insideSources(analysis)))
  expect(told.map(claims => claims.map(({ words }) => words))).toEqual([
    ['the dam was cracked'],
    ['the bridge was shut'],
    ['the dam was cracked'],
  ])
})
