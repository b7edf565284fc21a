import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { renderWebAnnotation } from '../../src/rendering/web-annotation.js'
import { FILE, REPORT } from './example.js'
import { hostile } from './hostile.js'

interface Selector {
  readonly type: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start?: number
  readonly end?: number
}

interface Resource {
  readonly type: string
  readonly source: string
  readonly purpose?: string
  readonly value?: string
  readonly selector: readonly Selector[]
}

interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: readonly Resource[]
  readonly target: readonly Resource[]
}

interface Collection {
  readonly type: string
  readonly total: number
  readonly first: { readonly type: string; readonly items: readonly Annotation[] }
}

const read = (report: Report): Collection => JSON.parse(renderWebAnnotation(report))
const collection = read(REPORT)
const { items } = collection.first
const characters = [...FILE]

describe('renderWebAnnotation', () => {
  test('is a collection with an annotation for each attribution', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: REPORT.attributions.length,
      first: { type: 'AnnotationPage', startIndex: 0 },
    })
    expect(items).toHaveLength(REPORT.attributions.length)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { type, motivation, target } of items) {
      expect({ type, motivation }).toEqual({ type: 'Annotation', motivation: 'identifying' })
      expect(target.length).toBeGreaterThan(0)
      for (const { source } of target) expect(source).toBe('article/kelmar-quay.md')
    }
  })

  test('positions count code points of the file, also behind an astral character', () => {
    const spans = REPORT.attributions.flatMap(({ content, cue }) => (content.length > 0 ? content : cue))
    const selected = items.flatMap(({ target }) => target)
    expect(selected).toHaveLength(spans.length)
    selected.forEach(({ selector }, index) => {
      const { start, end } = selector.find(({ type }) => type === 'TextPositionSelector') ?? expect.unreachable()
      const { start: from, end: to } = spans[index] ?? expect.unreachable()
      expect(characters.slice(start, end).join('')).toBe(FILE.slice(from, to))
    })
    expect(spans.some(({ start }) => start > FILE.indexOf('🚢'))).toBe(true)
  })

  test('quotations stand between their context', () => {
    const quotes = items.flatMap(({ target, body }) => [
      ...target,
      ...body.filter(({ type }) => type === 'SpecificResource'),
    ])
    expect(quotes.length).toBeGreaterThan(items.length)
    for (const { selector } of quotes) {
      const { exact, prefix, suffix } =
        selector.find(({ type }) => type === 'TextQuoteSelector') ?? expect.unreachable()
      expect(FILE.replaceAll('&amp;', '&')).toContain(`${prefix}${exact}${suffix}`)
    }
  })

  test('the source is named, described and shown', () => {
    const attributed = REPORT.attributions.find(({ sourceIds }) => sourceIds.includes('S1'))
    const body = items.find(({ id }) => id.endsWith(`#${attributed?.id}`))?.body ?? []
    const values = body.map(({ purpose, value, type }) => [purpose, value ?? type])
    expect(values).toContainEqual(['identifying', 'three people briefed on the inspections'])
    expect(values).toContainEqual(['classifying', '3 unnamed people'])
    expect(values).toContainEqual(['tagging', 'says'])
    expect(values).toContainEqual(['identifying', 'SpecificResource'])
  })

  test('in a file that is more than text, words have no position in the text', () => {
    const { items } = read({ ...REPORT, article: { ...REPORT.article, format: 'html' } }).first
    const types = items.flatMap(({ target }) => target.flatMap(({ selector }) => selector.map(({ type }) => type)))
    expect(new Set(types)).toEqual(new Set(['TextQuoteSelector']))
  })

  test('a hostile article stays text', () => {
    expect(read(hostile(REPORT)).first.items).toHaveLength(items.length)
  })
})
