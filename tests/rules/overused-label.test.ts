import { expect, test } from 'vitest'
import rule from '../../src/rules/overused-label.js'
import { messagesOf } from './findings-of.js'

test('two sources that are called alike are both quoted', () => {
  const text =
    'The mills will merge, a person familiar with the matter said.\n\nThe price is low, said two people close to the talks.'
  const [message] = messagesOf(rule, text)
  expect(message).toContain('2 sources are called so or alike')
  expect(message).toContain('“a person familiar with the matter”, “two people close to the talks”')
})
