import { expect, test } from 'vitest'
import { readText } from './read-text.js'

test('named lines before an article are what it says about itself', () => {
  const article = readText(
    '=====\nTitle: Council votes on wall\nAuthor: Jane Roe and John Doe\nDate: May 3, 2031\nURL: https://harbor.example/1\n=====\n\nThe wall stands, she said.',
    'text',
  )
  expect(article.text).toBe('The wall stands, she said.')
  expect(article.metadata).toMatchObject({
    title: 'Council votes on wall',
    byline: ['Jane Roe', 'John Doe'],
    published: '2031-05-03',
  })
})

test('so is the head of a message', () => {
  const article = readText(
    'From: Jane Roe <roe@harbor.example>\nTo: the desk\nSubject: Wall\n\nThe wall stands.',
    'text',
  )
  expect(article.text).toBe('The wall stands.')
  expect(article.metadata).toMatchObject({ title: 'Wall', byline: ['Jane Roe'] })
})

test('a single such line may be anything', () => {
  expect(readText('Source: the mayor.\nThe wall stands, she said.', 'text').text).toBe(
    'Source: the mayor.\n\nThe wall stands, she said.',
  )
})

test('speakers of a transcript are no named lines', () => {
  expect(readText('ROE: We build.\nDOE: We do not.', 'text').blocks).toHaveLength(2)
})
