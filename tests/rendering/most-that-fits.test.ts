import { expect, test } from 'vitest'
import { mostThatFits } from '../../src/rendering/most-that-fits.js'

test.each([
  [5_000, 1_000],
  [500, 400],
  [399, 300],
  [125, 120],
  [5, 5],
  [1, 5],
])('where %i characters fit, it tells as many things as fit, and is rendered six times at most', (limit, told) => {
  let rendered = 0
  const render = (room: number) => {
    rendered += 1
    return '.'.repeat(Math.min(room, 1_000))
  }
  expect(mostThatFits(render, text => text.length <= limit)).toHaveLength(told)
  expect(rendered).toBeLessThanOrEqual(6)
})
