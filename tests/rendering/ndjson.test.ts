import { expect, test } from 'vitest'
import { renderNdjson } from '../../src/rendering/ndjson.js'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

test('each line gives a report back', () => {
  const reports = [REPORT, hostile(REPORT)]
  const lines = renderNdjson(reports).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map(line => JSON.parse(line))).toEqual(reports)
})

test('no report, no line', () => expect(renderNdjson([])).toBe(''))
