import { expect, test } from 'vitest'
import { genres, notApplicable } from '../../src/audit/genres.js'
import { rules } from '../../src/rules/index.js'

test.each([
  ['unmarked-opinion', 'opinion', 'The article is an opinion piece, which is its writer’s own view.'],
  ['late-speaker', 'transcript', /^The article is a transcript, /],
  ['anonymous-lead', 'live-blog', /^The article is a live blog, /],
  ['unanswered-accusation', 'obituary', /^The article is an obituary, /],
  ['single-source', 'press-release', /^The article is a press release, /],
])('%s does not apply to %s', (rule, genre, reason) => {
  expect(notApplicable(rule, genre)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
})

test.each([
  ['single-source', 'news'],
  ['anonymous-attack', 'opinion'],
  ['unanswered-accusation', 'opinion'],
  ['single-source', 'constructor'],
  ['single-source', 'recipe'],
])('%s applies to %s', (rule, genre) => {
  expect(notApplicable(rule, genre)).toBeNull()
})

test('a configuration has the last word on a genre, and may make its own', () => {
  expect(notApplicable('single-source', 'obituary', { obituary: [] })).toBeNull()
  expect(notApplicable('hearsay', 'obituary', { obituary: ['hearsay'] })).toMatch(/^The article is an obituary, /)
  expect(notApplicable('hearsay', 'recipe', { recipe: ['hearsay'] })).toBe(
    'The article is of the genre “recipe”, for which the configuration sets the rule aside.',
  )
  expect(notApplicable('single-source', 'obituary', { opinion: [] })).not.toBeNull()
})

test('what a genre sets aside are rules', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(Object.values(genres).flatMap(({ without }) => Object.keys(without))))
})
