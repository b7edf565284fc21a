import { expect, test } from 'vitest'
import secondHand from '../../../src/rules/second-hand-report.js'
import { findingsOf } from '../findings-of.js'

test.each([
  'The company sold 40 acres a day before the vote, The Orrel Courier reported.',
  'A poll worker robbed a bank near the polls, The Orrel Courier reported.',
])('%s tells of no count', words => expect(findingsOf(secondHand, words)).toHaveLength(1))

test.each([
  'Vorse had won 61 of the 100 party delegates by Tuesday, according to The Orrel Courier.',
  'Vorse is backed by 520 superdelegates, according to The Orrel Courier.',
  'It cut into her delegate lead, which stood at 63 before the vote, according to The Orrel Courier.',
  'The mayor leads by 4 points, The Orrel Courier wrote in its latest survey.',
  'A poll of voters found that the mayor leads by 4 points, The Orrel Courier reported.',
])('%s tells of a count', words => expect(findingsOf(secondHand, words)).toEqual([]))
