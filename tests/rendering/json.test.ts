import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { renderJson } from '../../src/rendering/json.js'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

function titled(title: string): Report {
  return { ...REPORT, article: { ...REPORT.article, title } }
}

describe('renderJson', () => {
  test('gives the report back', () => {
    expect(JSON.parse(renderJson(REPORT))).toEqual(REPORT)
    expect(JSON.parse(renderJson(hostile(REPORT)))).toEqual(hostile(REPORT))
  })

  test('gives any text back, half characters included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        title => JSON.parse(renderJson(titled(title))).article.title === title,
      ),
    )
  })

  test('prints nothing that acts on a terminal or a page', () => {
    expect(renderJson(hostile(REPORT))).not.toMatch(/(?!\n)[<>\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  test('escapes a character beyond the first plane by both of its units', () => {
    expect(renderJson(titled('\u{e0041}'))).toContain('"title": "\\udb40\\udc41"')
  })

  test('leaves what people read alone', () => {
    expect(renderJson(titled('فاطمة “said” 🚢'))).toContain('"title": "فاطمة “said” 🚢"')
  })

  test('is laid out for people and for diffs', () => {
    const lines = renderJson(REPORT).split('\n')
    expect(lines.slice(0, 3)).toEqual(['{', '  "tool": {', '    "name": "attribution-audit",'])
    expect(lines.slice(-2)).toEqual(['}', ''])
  })
})
