import { expect, test } from 'vitest'
import { nearest } from '../../../src/audit/configuration/nearest.js'

const known = ['hearsay', 'single-source', 'vague-collective']

test.each([
  ['hearsey', 'Did you mean "hearsay"?'],
  ['singel-sorce', 'Did you mean "single-source"?'],
  ['x', 'Known are hearsay, single-source, vague-collective.'],
  ['completely-else', 'Known are hearsay, single-source, vague-collective.'],
])('%s', (word, said) => {
  expect(nearest(word, known)).toBe(said)
})

test('where too many are known for a sentence, it is said what lists them', () => {
  expect(nearest('hearsey', known, 'explain')).toBe('Did you mean "hearsay"?')
  expect(nearest('x', known, 'explain')).toBe('"attribution-audit explain" lists them all.')
})

test('where nothing is known, the word is to be left out', () => {
  expect(nearest('word', [])).toBe('Leave it out.')
})
