import { expect, test, vi } from 'vitest'
import { answeredOnce } from '../../src/order/answered-once.js'

test('a question is answered once for the same words and objects, whatever the answer', () => {
  const answer = vi.fn((_: object, word: string): string | undefined => (word === 'none' ? undefined : `${word}!`))
  const ask = answeredOnce(answer)
  const [one, other] = [{}, {}]
  expect([ask(one, 'quay'), ask(one, 'quay'), ask(one, 'none'), ask(one, 'none')]).toEqual([
    'quay!',
    'quay!',
    undefined,
    undefined,
  ])
  expect(answer).toHaveBeenCalledTimes(2)
  ask(other, 'quay')
  expect(answer).toHaveBeenCalledTimes(3)
})

test('the order of the things matters', () => {
  const ask = answeredOnce((one: string, other: string) => one + other)
  expect([ask('a', 'b'), ask('b', 'a'), ask('a', 'a')]).toEqual(['ab', 'ba', 'aa'])
})
