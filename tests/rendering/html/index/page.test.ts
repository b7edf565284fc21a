import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { renderIndex } from '../../../../src/rendering/html/index/page.js'
import { ENTRIES, entry } from '../../digests.js'
import { ATTACKS } from '../../hostile.js'

function elements(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(child => elements(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const page = elements(fromHtml(renderIndex(ENTRIES)))
const within = (id: string, tag: string) =>
  elements(page.find(({ properties }) => properties.id === id) as Element).filter(({ tagName }) => tagName === tag)
const rowsOf = (id: string) =>
  within(id, 'tr').map(row => row.children.map(textOf).map(text => text.replace(/\s+/g, ' ').trim()))

describe('the index', () => {
  test('leads with the totals', () => {
    const html = renderIndex(ENTRIES)
    expect(html).toContain('5 of 52 claims rest on unnamed people alone, in 1 of 4 articles.')
  })

  test('lists the articles gravest first, each with the way to its report', () => {
    expect(within('articles', 'a').map(({ properties }) => properties.href)).toEqual([
      'grave-md.html',
      'warned-md.html',
      'calm-md.html',
      'undated-md.html',
    ])
    expect(rowsOf('articles')[1]).toEqual([
      'Port of Kelmar hid cracks in quay wallNorthline · World · Tamsin Orre',
      ...['2025-03-02', '5 of 13', '3', '3', '4', '1', '1'],
    ])
  })

  test('puts what a rule stopped at before claims on unnamed people that passed', () => {
    const none = { error: 0, warning: 0, note: 0, suppressed: 0, unchanged: 0 }
    const passed = entry({ path: 'passed.md', findings: none })
    const warned = entry({
      path: 'warned.md',
      findings: { ...none, warning: 1 },
      anonymousClaims: 0,
      singleUnnamedClaims: 0,
    })
    const html = renderIndex([passed, warned])
    expect(html.indexOf('warned-md.html')).toBeLessThan(html.indexOf('passed-md.html'))
  })

  test('adds up over time, by outlet, section and byline, and owns what is not said', () => {
    expect(rowsOf('dates').slice(1)).toEqual([
      ['2025-01-09', '1', '13', '0 of 13', '0'],
      ['2025-03-02', '2', '26', '5 of 26', '3'],
      ['not said', '1', '13', '0 of 13', '0'],
    ])
    expect(rowsOf('outlets').slice(1)).toEqual([
      ['Northline', '2', '26', '5 of 26', '3'],
      ['The Kelmar Gazette', '1', '13', '0 of 13', '0'],
      ['not said', '1', '13', '0 of 13', '0'],
    ])
    expect(rowsOf('sections').map(([name]) => name)).toEqual(['Section', 'World', 'not said'])
    expect(rowsOf('bylines').map(([name]) => name)).toEqual(['Byline', 'Tamsin Orre', 'Bram Istel', 'not said'])
  })

  test('names what went wrong, and where nothing went well, that alone', () => {
    const troubles = [{ path: 'empty.md', message: `empty.md: it is empty. ${ATTACKS}` }]
    const said = (html: string) => elements(fromHtml(html)).filter(({ properties }) => properties.id === 'problems')
    expect(said(renderIndex(ENTRIES, troubles)).map(textOf)[0]).toMatch(/^Problemsempty\.md: it is empty\. /)
    expect(said(renderIndex(ENTRIES))).toEqual([])
    const alone = elements(fromHtml(renderIndex([], troubles)))
    expect(alone.map(({ properties }) => properties.id).filter(id => id !== undefined)).toEqual([
      'problems',
      'problems-title',
    ])
  })

  test('leaves out a table of what no article says', () => {
    const headings = (html: string) => html.match(/By outlet|By section|By byline|Over time/g) ?? []
    expect(headings(renderIndex(ENTRIES)).sort()).toEqual(['By byline', 'By outlet', 'By section', 'Over time'])
    const silent = entry({ path: 'a.md', outlet: null, section: null, published: null, byline: [] })
    expect(headings(renderIndex([silent]))).toEqual([])
  })

  test('tells a long time in months and in years', () => {
    const on = (published: string, at: number) => entry({ path: `${at}.md`, published })
    const days = Array.from({ length: 90 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day * 20)).toISOString())
    const periods = (published: readonly string[]) =>
      elements(fromHtml(renderIndex(published.map(on))))
        .filter(({ properties }) => properties.id === 'dates')
        .flatMap(dates => elements(dates).filter(({ properties }) => properties.scope === 'row'))
        .map(textOf)
    expect(periods(days.slice(0, 40)).slice(0, 2)).toEqual(['2024-01', '2024-02'])
    expect(periods(days)).toEqual(['2024', '2025', '2026', '2027', '2028'])
  })

  test('is built the same, whatever the articles say', () => {
    const [first] = ENTRIES
    const said = first?.digest ?? entry({ path: '' }).digest
    const attacked = entry({ ...said, path: ATTACKS, title: ATTACKS, outlet: ATTACKS, byline: [ATTACKS] })
    const plain = entry({ ...said, path: 'a', title: 'a', outlet: 'a', byline: ['a'] })
    const tags = (of: typeof plain) => elements(fromHtml(renderIndex([of]))).map(({ tagName }) => tagName)
    expect(tags(attacked)).toEqual(tags(plain))
  })
})
