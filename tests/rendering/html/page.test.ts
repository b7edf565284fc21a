import { createHash } from 'node:crypto'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import type { Piece, Report } from '../../../src/model/report.js'
import { renderHtml } from '../../../src/rendering/html/page.js'
import { proseOf } from '../../../src/rendering/prose.js'
import { FILE, REPORT } from '../example.js'
import { hostile } from '../hostile.js'

const EMPTY: Report = {
  ...REPORT,
  article: {
    ...REPORT.article,
    blocks: [],
    title: null,
    byline: [],
    credits: [],
    dateline: null,
    outlet: null,
    published: null,
  },
  sources: [],
  attributions: [],
  claims: [],
  nonResponses: [],
  rules: [],
  findings: [],
  summary: { ...REPORT.summary, claims: 0, anonymousClaims: 0, singleSourceClaims: 0 },
}
/** A report whose findings, claims and non-responses stand in no prose. */
const UNPLACED: Report = { ...REPORT, article: { ...REPORT.article, blocks: [] } }

const REPORTS = { example: REPORT, hostile: hostile(REPORT), empty: EMPTY, unplaced: UNPLACED }

function elements(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(child => elements(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : []
}

/** The elements of a page, as a browser reads it. */
function read(report: Report): Element[] {
  return elements(fromHtml(renderHtml(report)))
}

describe.each(Object.entries(REPORTS))('the page of the %s report', (_, report) => {
  const page = read(report)
  const named = (...names: string[]) => page.filter(({ tagName }) => names.includes(tagName))

  test('has no id twice, and every link on the page leads somewhere', () => {
    const ids = page.flatMap(({ properties }) => (properties.id === undefined ? [] : [`${properties.id}`]))
    expect(new Set(ids).size).toBe(ids.length)
    const hrefs = named('a').map(({ properties }) => `${properties.href}`)
    const dangling = hrefs.filter(href => href.startsWith('#') && !ids.includes(href.slice(1)))
    expect(dangling).toEqual([])
  })

  test('loads nothing and runs nothing', () => {
    expect(named('script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'audio', 'video')).toEqual([])
    const attributes = page.flatMap(({ properties }) => Object.keys(properties))
    expect(
      attributes.filter(name => /^(on|src|style$|action|formaction|background|poster|srcset|ping)/i.test(name)),
    ).toEqual([])
    for (const { properties } of named('a')) expect(`${properties.href}`).toMatch(/^(#|https?:\/\/)/)
    expect(textOf(named('style')[0] as Element)).not.toMatch(/url\(|@import|<|expression/)
  })

  test('allows its own style sheet and nothing else', () => {
    const [style] = named('style')
    const policy = named('meta').find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content
    const hash = createHash('sha256')
      .update(textOf(style as Element))
      .digest('base64')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  })

  test('has one h1 and headings without a gap', () => {
    const levels = named('h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter(level => level === 1).length).toBe(1)
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
  })

  test('shows nothing that acts instead of showing', () => {
    expect(renderHtml(report)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  })
})

describe('the page', () => {
  test('is built the same, whatever the report says', () => {
    const attacked = hostile(REPORT)
    const sameProse = { ...attacked, article: { ...attacked.article, blocks: REPORT.article.blocks } }
    expect(read(sameProse).map(({ tagName }) => tagName)).toEqual(read(REPORT).map(({ tagName }) => tagName))
  })

  test('prints the article word for word between its marks', () => {
    const words = read(REPORT).filter(
      ({ properties, tagName }) => properties.dir === 'auto' && /^(p|h3|li)$/.test(tagName),
    )
    const withoutPills = (node: Nodes): string => {
      if (node.type === 'element' && classesOf(node).includes('pill')) return ''
      return 'children' in node ? node.children.map(withoutPills).join('') : textOf(node)
    }
    const printed = words
      .filter(element => !classesOf(element).includes('credit'))
      .map(withoutPills)
      .join('')
    expect(printed).toBe(proseOf(REPORT.article).text)
  })

  test('marks a claim over its whole content, its source inside included', () => {
    const told = read(REPORT).filter(element => classesOf(element).includes('claim-C12'))
    expect(told.map(textOf).join('')).toBe('Marrow has told colleagues that the wall will outlive her')
    expect(told.map(({ tagName }) => tagName)).toEqual(['a', 'span', 'span', 'span', 'span'])
  })

  test('shows the gravest support where claims overlap', () => {
    const both = read(REPORT).find(element => classesOf(element).includes('claim-C13'))
    expect(classesOf(both as Element)).toContain('single-unnamed')
  })

  test('leads with the verdict and the gravest finding', () => {
    const html = renderHtml(REPORT)
    expect(html.indexOf('5 of 13 claims rest on unnamed people alone')).toBeGreaterThan(0)
    const gravest = read(REPORT).find(element => classesOf(element).includes('gravest')) as Element
    expect(textOf(gravest)).toMatch(/^error Single unnamed source/)
  })

  test('shows what is suppressed, with the reason', () => {
    expect(renderHtml(REPORT)).toContain(
      'Suppressed by a comment in the article: The institute is the only one that surveys quays.',
    )
  })

  test('makes a link only of an address of the web', () => {
    const html = renderHtml(REPORT)
    expect(html).toContain('href="https://handbook.reuters.com/"')
    expect(html).not.toContain('javascript:')
  })

  test('stays small', () => {
    const prose = proseOf(REPORT.article).text
    const behind = (piece: Piece) => ({ ...piece, start: piece.start + FILE.length, end: piece.end + FILE.length })
    const more = REPORT.article.blocks.map(({ kind, pieces }) => ({ kind, pieces: pieces.map(behind) }))
    const blocks = [...REPORT.article.blocks, ...Array.from({ length: 200 }, () => more).flat()]
    const long = { ...REPORT, article: { ...REPORT.article, blocks } }
    expect(renderHtml(REPORT).length).toBeLessThan(150_000)
    expect(renderHtml(long).length).toBeLessThan(150_000 + 3 * 201 * prose.length)
  })
})
