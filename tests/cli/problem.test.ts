import { expect, test } from 'vitest'
import { Problem, problemsOf } from '../../src/cli/problem.js'

test('work has no problem or the one that it ends in; a fault of the program goes on as one', async () => {
  const problem = new Problem('out: cannot be written')
  expect(await problemsOf(Promise.resolve())).toEqual([])
  expect(await problemsOf(Promise.reject(problem))).toEqual([problem])
  await expect(problemsOf(Promise.reject(new TypeError('not a function')))).rejects.toThrow(TypeError)
})
