import { describe, expect, test } from 'vitest'
import { proseOf, wordsAt } from '../../src/rendering/prose.js'
import { FILE, place, REPORT } from './example.js'

const prose = proseOf(REPORT.article)

describe('proseOf', () => {
  test('finds every span of the report', () => {
    for (const { source, cue, content } of REPORT.attributions) {
      const spans = [...source, ...cue, ...content]
      const printed = spans.map(({ start, end }) => FILE.slice(start, end).replace('&amp;', '&'))
      expect(wordsAt(prose, spans)).toEqual(printed)
    }
  })

  test('takes the whole of what mark-up says, where a span ends inside it', () => {
    const amp = FILE.indexOf('&amp;')
    expect(wordsAt(prose, [{ start: amp - 5, end: amp + 2, line: 1, column: 1 }])).toEqual(['safe &'])
  })

  test('knows where there is no prose', () => {
    expect(prose.find({ start: 0, end: 3 })).toBeNull()
    expect(prose.blockAt({ start: 0, end: 3 })).toBeNull()
    expect(prose.find({ start: FILE.length - 1, end: FILE.length })).toBeNull()
    expect(proseOf({ ...REPORT.article, blocks: [] }).find(place('Experts'))).toBeNull()
  })

  test('knows the block, the first and the last one too', () => {
    const blockOf = (words: string) => prose.blockAt(place(words))
    expect([blockOf('Port of Kelmar hid'), blockOf('Experts'), blockOf('“It was always going to come out.”')]).toEqual([
      0, 4, 10,
    ])
  })
})
