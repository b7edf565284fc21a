import { expect, test } from 'vitest'
import { isDateLine, isoDate } from '../../src/reading/furniture/publication-date.js'

test.each([
  ['2031-05-03', '2031-05-03'],
  ['2031-05-03T23:30:00-08:00', '2031-05-03'],
  ['May 3, 2031', '2031-05-03'],
  ['Published Sept. 3, 2031 at 4:05 p.m.', '2031-09-03'],
  ['Saturday, 3rd May 2031', '2031-05-03'],
  ['2031-02-30', null],
  ['Wall 3, 2031', null],
  ['soon', null],
])('%j states the day %s', (text, day) => expect(isoDate(text)).toBe(day))

test.each([
  'May 3, 2031',
  'Published: May 3, 2031, 4:05 p.m. EDT',
  'Updated 3 May 2031',
  'Updated 4:05 p.m. EDT',
  '4 min read',
  '4-minute read',
  '4min read',
  '10 minutes ago',
  'Sat., May 3',
  'Posted on May 3, 2031 4 min read',
  '4 min read · May 3, 2031',
])('%j is a line of dates', line => expect(isDateLine(line)).toBe(true))

test.each([
  'On May 3, 2031, the wall fell.',
  '2031',
  'Monday',
  'May 3 was a Saturday',
  'Last updated',
  'A 4 min read of the wall',
  '',
])('%j is none', line => expect(isDateLine(line)).toBe(false))
