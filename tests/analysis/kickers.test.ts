import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'

const speakersIn = (headline: string) => {
  const text = `${headline}\n\nThe bank knew for a year, its chairman Piet Maarsen said.`
  const { attributions } = analyse(readArticle('a.txt', new TextEncoder().encode(text)))
  return attributions.flatMap(({ source }) => source.map(({ start, end }) => text.slice(start, end)))
}

test.each([
  'Inside Orrel: How a bank lost its way',
  'Kelmar 2-3 Port Orrel: Late Quill header leaves Maarsen fuming',
  'Orrel: Why the bank failed',
])('a kicker says nothing: %s', headline => {
  expect(speakersIn(headline)).toEqual(['its chairman Piet Maarsen'])
})

test.each([
  ['Mayor Ada Quill: The bridge is unsafe', 'Mayor Ada Quill'],
  ['Minister: How we spend is our affair', 'Minister'],
  ['Ada Quill: How we spend is our affair', 'Ada Quill'],
  ['Study: Worms can sense metal', 'Study'],
])('a speaker before a colon does: %s', (headline, speaker) => {
  expect(speakersIn(headline)).toContain(speaker)
})
