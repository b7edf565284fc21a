import { expect, test } from 'vitest'
import { knownSources } from '../../../src/analysis/vocabulary/known-names.js'
import { plainEnglish } from '../../../src/analysis/vocabulary/plain-english.js'
import { articleOf } from '../../../src/learning/article-of.js'
import type { Source } from '../../../src/model/source.js'

const article = articleOf('A palace aide said so, and so did the Orrel Lantern and Marta Lindqvist.')

const source = (words: string, kind: Source['class'], name: string | null = words): Source => ({
  id: 'S1',
  label: words,
  name,
  class: kind,
  spokesperson: false,
  count: 1,
  title: null,
  affiliation: null,
  justification: null,
  basisOfKnowledge: null,
  anonymity: { reason: null, motive: null },
  subsetOf: null,
  distinctFrom: [],
  mentions: [{ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length }],
  because: [],
})

test('a listed outlet is one, whatever its name looked like', () => {
  const vocabulary = { ...plainEnglish, outlets: ['The Orrel Lantern'] }
  const [known] = knownSources([source('Orrel Lantern', 'named-person')], article, vocabulary)
  expect(known).toMatchObject({ class: 'media', count: null, because: ['listed as an outlet'] })
})

test('the house is the author of what it says, by its last word too', () => {
  const vocabulary = { ...plainEnglish, house: 'Orrel Lantern', outlets: ['Orrel Lantern'] }
  const known = knownSources([source('Orrel Lantern', 'media'), source('Lantern', 'media')], article, vocabulary)
  expect(known.map(each => each.class)).toEqual(['author', 'author'])
})

test('a spokesperson is known by name, or by what the articles call them', () => {
  const vocabulary = { ...plainEnglish, spokespeople: ['Marta Lindqvist', 'palace aide'] }
  const named = source('Marta Lindqvist', 'named-person')
  const unnamed = source('A palace aide', 'unnamed-person', null)
  expect(knownSources([named, unnamed], article, vocabulary).map(each => each.spokesperson)).toEqual([true, true])
})

test('others are as they were', () => {
  const vocabulary = { ...plainEnglish, house: 'Kelmar Post', outlets: ['Kelmar Post'], spokespeople: ['Ilse Marrow'] }
  const sources = [source('Orrel Lantern', 'media'), source('A palace aide', 'unnamed-person', null)]
  expect(knownSources(sources, article, vocabulary)).toEqual(sources)
})
