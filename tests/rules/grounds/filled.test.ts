import { describe, expect, test } from 'vitest'
import { filled } from '../../../src/rules/grounds/filled.js'

const cut = 'We will sell the ferry and the pier and the old crane and the new crane and all'
const long = `${cut} of the rest of it today`

describe('the words of an article in a message', () => {
  test.each([
    ['We will sell', '“We will sell” is new.'],
    ['“We will sell,”', '“We will sell,” is new.'],
    ['"We will sell,"', '"We will sell," is new.'],
    ['«We will sell»', '«We will sell» is new.'],
    ['‹We will sell›', '‹We will sell› is new.'],
    ['„We will sell“', '„We will sell“ is new.'],
    ["'We will sell,'", "'We will sell,' is new."],
    ["''We will sell,''", "''We will sell,'' is new."],
    ['‘We’ll sell,’', '“‘We’ll sell,’” is new.'],
    ['“We will,” … “not today.”', '“We will,” … “not today.” is new.'],
    ['“We will,” he told “the board”', '““We will,” he told “the board”” is new.'],
    ['that “we” will sell', '“that “we” will sell” is new.'],
    [`“${long}”`, `“${cut} of the …” is new.`],
    [`"${long}"`, `"${cut} of the …" is new.`],
    [`“Yes,” … “${long}”`, `“Yes,” … “${cut} …” is new.`],
  ])('are quoted once: %s', (words, message) => {
    expect(filled('“{words}” is new.', { words })).toBe(message)
  })

  test.each([
    ['“We will sell,”', 'The first, “We will sell”, is new: “We will sell”.'],
    ['“We will sell.”', 'The first, “We will sell”, is new: “We will sell”.'],
    ['“We will sell …”', 'The first, “We will sell …”, is new: “We will sell …”.'],
    ['“We will...”', 'The first, “We will...”, is new: “We will...”.'],
    ['“Will we sell?”', 'The first, “Will we sell?”, is new: “Will we sell?”.'],
  ])('end in one mark before a mark of the message: %s', (words, message) => {
    expect(filled('The first, {words}, is new: “{words}”.', { words })).toBe(message)
  })

  test('are closed where they are cut, with marks of the message around them or not', () => {
    expect(filled('The first, {words}, is new.', { words: `"${long}"` })).toBe(`The first, "${cut} of the …", is new.`)
  })

  test.each([
    ['that charges were likely', 'charges were likely'],
    ['that the ferry will sail', 'the ferry will sail'],
    ['that Orrel 2 will sail', 'Orrel 2 will sail'],
    ['that plan is dead', 'that plan is dead'],
    ['that bus is late', 'that bus is late'],
    ['thatch is old', 'thatch is old'],
  ])('are quoted without the word that leads to them: %s', (words, shown) => {
    expect(filled('“{words}” is new.', { words })).toBe(`“${shown}” is new.`)
  })

  test('may hold what a message fills', () => {
    expect(filled('“{one}” and “{other}”.', { one: '{other}', other: 'x' })).toBe('“{other}” and “x”.')
  })
})
