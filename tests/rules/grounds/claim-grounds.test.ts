import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { readArticle } from '../../../src/reading/read-article.js'
import { claimGrounds } from '../../../src/rules/grounds/claim-grounds.js'

const groundsOf = (text: string) =>
  claimGrounds(analyse(readArticle('a.txt', new TextEncoder().encode(text), 'text'))).map(({ words }) => words)

test('who was told is no part of a claim', () => {
  expect(groundsOf('The bridge will close, three people with direct knowledge of the plan told the Lantern.')).toEqual([
    'The bridge will close',
  ])
})

test('words of a claim that stand apart are', () => {
  expect(
    groundsOf('“The bridge will close,” Ilse Marrow, the harbour master, said, “and it will not open again.”'),
  ).toEqual(['“The bridge will close,” … “and it will not open again.”'])
})

test('a headline that says the same hides nothing of what the lead says', () => {
  expect(
    groundsOf(
      'Envoy to quit over border deal, senior official says\n\nPARIS, May 2 (Wire) - The envoy will quit over the border deal, a senior official said.',
    ),
  ).toEqual(['The envoy will quit over the border deal'])
})
