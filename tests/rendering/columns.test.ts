import { describe, expect, test } from 'vitest'
import { columnsOf, cutFrontTo, cutTo, wrapTo } from '../../src/rendering/columns.js'

describe('columns', () => {
  test.each([
    ['plain', 5],
    ['東京', 4],
    ['e\u0301te\u0301', 3],
    ['فاطمة', 5],
    ['🚢', 2],
  ])('%s takes %i', (text, columns) => expect(columnsOf(text)).toBe(columns))

  test('cuts at words', () => {
    expect(cutTo(12, 'the wall is cracking')).toBe('the wall is…')
    expect(cutFrontTo(12, 'the wall is cracking')).toBe('…cracking')
    expect(cutTo(12, 'the wall')).toBe('the wall')
    expect(cutTo(6, 'unbreakable')).toBe('unbre…')
    expect(cutTo(5, '東京東京')).toBe('東京…')
  })

  test('wraps, and leaves a word whole that is longer than a line', () => {
    expect(wrapTo(9, 'the wall is unbreakable now')).toEqual(['the wall', 'is', 'unbreakable', 'now'])
  })
})
