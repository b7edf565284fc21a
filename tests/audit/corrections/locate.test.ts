import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../../src/audit/corrections/locate.js'

const text = 'The “well-kept” pier (built in 1912) closed.\n\nThe pier’s owner [sic] paid $4.50 – the pier is closed.'

describe('words are found as the prose prints them', () => {
  test.each([
    ['The “well-kept” pier', 'The “well-kept” pier'],
    ['The "well-kept" pier', 'The “well-kept” pier'],
    ["pier's owner", 'pier’s owner'],
    ['(built in 1912)', '(built in 1912)'],
    ['[sic] paid $4.50', '[sic] paid $4.50'],
    ['closed. The pier’s', 'closed.\n\nThe pier’s'],
    ['  paid   $4.50 ', 'paid $4.50'],
  ])('%s', (words, printed) => {
    const place = locate(text, words, undefined)
    if (typeof place === 'string') expect.fail(place)
    expect(text.slice(place.start, place.end)).toBe(printed)
  })

  test('the place that is meant, of several', () => {
    expect(locate(text, 'closed', 2)).toEqual({ start: text.lastIndexOf('closed'), end: text.length - 1 })
  })
})

describe('what is not found, or found too often, is told', () => {
  test.each([
    ['the quay', undefined, /does not print these words any more/],
    ['closed', undefined, /prints these words 2 times\. Say which with "occurrence"/],
    ['closed', 3, /prints these words 2 times only/],
    ['the pier is', 2, /prints these words only once\. Leave "occurrence" out/],
    ['well.kept', undefined, /does not print/],
  ])('%s, %s', (words, occurrence, why) => {
    expect(locate(text, words, occurrence)).toMatch(why)
  })
})

test('any words of a text are found in it', () => {
  const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter(each => each.trim() !== '')
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme' }), (quoted, before) => {
      expect(JSON.stringify(locate(`${before}\n${quoted}`, quoted, undefined))).not.toContain('does not print')
    }),
  )
})

test('capitals count only where the words are printed so', () => {
  expect(locate('The chief executive left. Nobody knew.', 'the chief executive', undefined)).toEqual({
    start: 0,
    end: 19,
  })
  expect(locate('The chair saw the chair.', 'the chair', undefined)).toEqual({ start: 14, end: 23 })
})
