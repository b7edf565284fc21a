import { expect, test } from 'vitest'
import { blocksOf, readText } from './read-text.js'

const paragraph =
  'The council of Harbor City voted to repair the wall, a spokesman said. It was the third vote this year.'

test('a short first line without a period is the headline and the title', () => {
  const article = readText(`Council votes on wall\n\n${paragraph}\n\n‘A weak wall’\n\n${paragraph}`, 'text')
  expect(blocksOf(article)).toEqual([
    'headline: Council votes on wall',
    `paragraph: ${paragraph}`,
    'subheading: ‘A weak wall’',
    `paragraph: ${paragraph}`,
  ])
  expect(article.metadata.title).toBe('Council votes on wall')
})

test('a headline printed twice is kept once', () => {
  expect(blocksOf(readText(`Council votes on wall\nCouncil votes on wall\n${paragraph}`, 'text'))).toHaveLength(2)
})

test.each([
  ['a sentence', `It voted.\n${paragraph}`],
  ['a speaker', `The mayor:\n${paragraph}`],
  ['the only line', 'Council votes on wall'],
  ['speech that breaks off', `and then the wall fell\n${paragraph}`],
])('%s is no headline', (_, text) => {
  const article = readText(text, 'text')
  expect(article.blocks[0]?.kind).toBe('paragraph')
  expect(article.metadata.title).toBeNull()
})

test('a question within the article is speech, not a cross-head', () => {
  expect(readText(`${paragraph}\n“Why now?”\n${paragraph}`, 'text').blocks.map(block => block.kind)).toEqual(
    Array(3).fill('paragraph'),
  )
})
