import { expect, test } from 'vitest'
import opinion from '../../../src/rules/anonymous-opinion.js'
import singleSource from '../../../src/rules/anonymous-single-source.js'
import { findingsOf, messagesOf } from '../findings-of.js'

const saidBy = (words: string) => `${words} a senior official said.`
const idsFor = (words: string) =>
  [opinion, singleSource].filter(rule => findingsOf(rule, saidBy(words)).length > 0).map(({ id }) => id)

test.each(['“I don’t believe it will hold,”', 'In the end, I think the mill will close,', '“It’s going to be hard,”'])(
  '%s is a view from its first words on',
  words => expect(idsFor(words)).toEqual(['anonymous-opinion']),
)

test.each([
  'The ministry will close the tax office in the spring, and I believe the staff know it,',
  '“We want to sell the paper mill by May,”',
  '“When I was told, the mill had been sold,”',
])('%s tells of a fact or a plan', words => expect(idsFor(words)).toEqual(['anonymous-single-source']))

test.each(['“We’re heartbroken,”', '“When it broke, I was shocked,”', '“We want peace,”', '“If we lose, I will go,”'])(
  '%s is felt or supposed',
  words => expect(idsFor(words)).toEqual([]),
)

test('of what only seems so, the evidence is the verb with its preposition', () => {
  expect(messagesOf(opinion, saidBy('“It looks like the flood of 1987,”'))).toEqual([
    expect.stringMatching(/^“looks like” is opinion/),
  ])
})
