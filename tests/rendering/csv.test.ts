import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { renderCsv } from '../../src/rendering/csv.js'
import { visible } from '../../src/rendering/visible.js'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' })

const labelled = (label: string): Report => ({
  ...REPORT,
  sources: [{ ...(REPORT.sources[0] ?? expect.unreachable()), label }],
})

describe('renderCsv', () => {
  test('has a line for each source of each article', () => {
    const rows = read(renderCsv([REPORT, { ...REPORT, article: { ...REPORT.article, path: 'b.md' } }]))
    expect(rows).toHaveLength(REPORT.sources.length * 2)
    const official = rows.find(({ source }) => source === 'S2')
    expect(official).toMatchObject({
      article: 'article/kelmar-quay.md',
      source: 'S2',
      label: 'One harbour official',
      class: 'unnamed-person',
      people: '1',
      spokesperson: 'false',
      affiliation: 'harbour',
      name: '',
      mentions: '2',
      line: '10',
    })
    expect(Number(official?.claims)).toBeGreaterThan(0)
  })

  test('an empty run is a head', () => expect(renderCsv([])).toMatch(/^"article",.*"line"\r\n$/))

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\t=1', '\r\n+1'])('%j is no formula', label => {
    expect(read(renderCsv([labelled(label)]))[0]?.label).toMatch(/^'/)
  })

  test.each(['a "b", c', 'a;b', 'فاطمة', 'a - b', "'quoted'"])('%j comes back', label => {
    expect(read(renderCsv([labelled(label)]))[0]?.label).toBe(label)
  })

  test('any text comes back as it is shown, in its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), label => {
        const [row, ...more] = read(renderCsv([labelled(label)]))
        expect(more).toEqual([])
        expect([visible(label), `'${visible(label)}`]).toContain(row?.label)
      }),
    )
  })

  test('a hostile article adds no line and no cell', () => {
    expect(read(renderCsv([hostile(REPORT)]))).toHaveLength(REPORT.sources.length)
  })
})
