import { expect, test } from 'vitest'
import { placeInFile, placesInFile } from '../../src/reading/place.js'
import { readText } from './read-text.js'

test('lines and columns count from 1, whatever ends the lines', () => {
  const article = readText('One wall.\r\nTwo walls.\rThree 😀 walls.\n\nFour walls.', 'text')
  const place = placeInFile(article)
  const at = (words: string) =>
    place({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length })
  expect(at('One')).toEqual({ start: 0, end: 3, line: 1, column: 1 })
  expect(at('Two walls')).toEqual({ start: 11, end: 20, line: 2, column: 1 })
  expect(at('walls.\n\nFour')).toMatchObject({ line: 3, column: 10 })
  expect(at('Four')).toMatchObject({ line: 5, column: 1 })
})

test('a range that ends inside a character reference covers all of it', () => {
  const article = readText('The &#x1F600; wall', 'markdown')
  const place = placeInFile(article)
  for (const range of [
    { start: 4, end: 5 },
    { start: 5, end: 6 },
    { start: 4, end: 6 },
  ]) {
    expect(place(range)).toMatchObject({ start: 4, end: 13 })
  }
})

test('a range over blocks starts and ends in words', () => {
  const article = readText('One wall.\n\n\nTwo walls.', 'text')
  const place = placeInFile(article)
  expect(place({ start: 4, end: 14 })).toMatchObject({ start: 4, end: 15 })
  expect(place({ start: 9, end: 14 })).toMatchObject({ start: 12, end: 15 })
  expect(place({ start: 4, end: 10 })).toMatchObject({ start: 4, end: 9 })
  expect(place({ start: 4, end: 4 })).toMatchObject({ start: 4, end: 4 })
})

test('a stretch that the foot of a printed page breaks into has a span for each part', () => {
  const foot = 'https://harbor.example/wall/2031 1/2'
  const above =
    'The council of Harbor City voted on Monday to repair the old\nwall along the quay, a spokesman said, after a year of talks'
  const below = 'that had led nowhere and a winter in which two ships were\nlost on the rocks below the light.'
  const file = `${above}\n${foot}\n${below}`
  const article = readText(file, 'text')
  const spans = placesInFile(article)({ start: 0, end: article.text.length })
  expect(spans.map(({ start, end }) => file.slice(start, end))).toEqual([above, below])
  expect(spans.map(({ line }) => line)).toEqual([1, 4])
})
