import { expect, test } from 'vitest'
import { eachOnce } from '../../src/rendering/each-once.js'

test.each([
  [['harbour envoy', 'harbour', null], ['harbour envoy']],
  [['harbour', null, 'harbour'], ['harbour']],
  [['Orrel’s envoy, now in Kelmar', 'Orrel', 'envoy'], ['Orrel’s envoy, now in Kelmar']],
  [
    ['clerk', 'the clerks’ union'],
    ['clerk', 'the clerks’ union'],
  ],
  [
    ['director', 'Port of Kelmar', 'briefed on the inspections'],
    ['director', 'Port of Kelmar', 'briefed on the inspections'],
  ],
  [[null, null], []],
])('of %j it is said %j', (said, once) => {
  expect(eachOnce(said)).toEqual(once)
})
