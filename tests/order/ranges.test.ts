import { describe, expect, test } from 'vitest'
import { countBefore, overlapping } from '../../src/order/ranges.js'

test('countBefore counts what starts before an offset, not at it', () => {
  const ranges = [3, 5, 9].map(start => ({ start, end: start + 1 }))
  expect([3, 4, 5, 10].map(offset => countBefore(ranges, offset))).toEqual([0, 1, 1, 3])
})

describe('overlapping', () => {
  const asks = overlapping([
    { start: 8, end: 9 },
    { start: 0, end: 6 },
    { start: 2, end: 3 },
  ])

  test.each([
    [4, 5, true],
    [5, 8, true],
    [6, 8, false],
    [8, 20, true],
    [9, 20, false],
  ])('from %d to %d: %s', (start, end, shares) => {
    expect(asks({ start, end })).toBe(shares)
  })
})
