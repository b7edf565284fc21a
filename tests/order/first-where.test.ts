import { expect, test } from 'vitest'
import { firstWhere } from '../../src/order/first-where.js'

const reached = (limit: number) => (number: number) => number >= limit

test.each([
  [[2, 4, 4, 7], 1, 0],
  [[2, 4, 4, 7], 3, 1],
  [[2, 4, 4, 7], 4, 1],
  [[2, 4, 4, 7], 5, 3],
  [[2, 4, 4, 7], 8, 4],
  [[], 1, 0],
])('in %j the first from %d on has the index %d', (numbers, limit, index) => {
  expect(firstWhere(numbers, reached(limit))).toBe(index)
})
