import { expect, test } from 'vitest'
import vagueCollective from '../../../src/rules/vague-collective.js'
import { findingsOf } from '../findings-of.js'

test.each([
  'The dike will hold, but the wall will not, experts said.',
  '“The dike might, the wall will not” experts said.',
])('the “not” of what is said turns no verb of saying: %s', words =>
  expect(findingsOf(vagueCollective, words)).toEqual(['authority: experts']),
)

test('that of the verb does', () => {
  expect(findingsOf(vagueCollective, 'Experts have not said what will become of the dike.')).toEqual([])
})
