import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible } from '../../src/rendering/visible.js'
import { ATTACKS } from './hostile.js'

/** Everything that must never reach a terminal or a page as itself. */
const ACTING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{ad}\u{200b}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e007f}]/u

describe('visible', () => {
  test.each([
    ['\u001b[31mred', '‹U+001B›[31mred'],
    ['a\u202eb', 'a‹U+202E›b'],
    ['nul\u0000', 'nul‹U+0000›'],
    ['half \ud800', 'half ‹U+D800›'],
    ['c1 \u009b2J', 'c1 ‹U+009B›2J'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['tag \u{e0041}', 'tag ‹U+E0041›'],
  ])('names what acts: %j', (text, shown) => expect(visible(text)).toBe(shown))

  test.each([
    '“Déjà vu” – 50 %',
    'فاطمة الزهراء',
    'می‌خواهم',
    '👩‍👩‍👧 ❤️',
    '東京',
    'नमस्ते',
    'non\u00a0breaking',
    'e\u0301',
  ])('leaves every script as it is: %s', text => expect(visible(text)).toBe(text))

  test('leaves nothing that acts, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !ACTING.test(visible(text))))
    expect(visible(ATTACKS)).not.toMatch(ACTING)
  })
})
