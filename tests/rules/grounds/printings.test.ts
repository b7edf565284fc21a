import { expect, test } from 'vitest'
import singleSource from '../../../src/rules/anonymous-single-source.js'
import anonymousSource from '../../../src/rules/anonymous-source.js'
import missingPosition from '../../../src/rules/missing-position.js'
import { findingsOf } from '../findings-of.js'

test('a town that begins like a surname brings nobody in whose name a lead puts off', () => {
  const lead = 'The Orrel port was quiet.\n\nA top aide to the mayor says the tax office will close in May.\n\n'
  const named = 'Bo Orr briefed reporters after the council met. “It will close on time,” Orr said.'
  expect(findingsOf(singleSource, lead + named)).toEqual([])
  expect(findingsOf(singleSource, `Orr was late.\n\n${lead}${named}`)).toEqual([
    'unexplained: the tax office will close in May',
  ])
})

test('nor the one who is new, and an example of many', () => {
  const many = 'The port is ready, according to many strategists.\n\n“It is ready,” said Bo Orr, who runs a crane.'
  expect(findingsOf(anonymousSource, `Orrel has a port. ${many}`)).toEqual([])
  expect(findingsOf(anonymousSource, `Mr. Orr has a port. ${many}`)).toEqual(['uncounted: The port is ready'])
})

test('“Jr.” is no surname', () => {
  const many = 'The port is ready, according to many strategists.\n\n“It is ready,” said Bo Orr Jr., who runs a crane.'
  expect(findingsOf(anonymousSource, `Al Dunn Jr. has a port. ${many}`)).toEqual([])
})

test('nor does it count as a naming of somebody of whom no position is told', () => {
  const speech =
    'The dike has been too low for years. “It would not have held,” Joris Orr said. The council will meet in May.'
  expect(findingsOf(missingPosition, `${speech} Orrel, Orrel, Orrel and Orrel are towns.`)).toEqual([
    'missing: Joris Orr',
  ])
})
