import type { Report, ReportArticle, ReportAttribution, Span } from '../model/report.js'
import { codePoints } from './code-points.js'
import { type Prose, proseOf } from './prose.js'
import { safeJson } from './safe-json.js'
import { uriOf } from './uri.js'
import { classOf } from './wording.js'

/** How much of the paragraph before and after words tells them from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 32

/**
 * The attributions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): the content of each is the target,
 * which its source, described and by the words for it, identifies.
 */
export function renderWebAnnotation(report: Report): string {
  const { article, attributions } = report
  const select = selection(article)
  const id = (of: string) => `urn:sha256:${article.sha256}#${uriOf(of)}`
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: id('attributions'),
    type: 'AnnotationCollection',
    label: article.title ?? article.path,
    total: attributions.length,
    first: {
      id: id('attributions-1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items: attributions.map(attribution => annotationOf(attribution, report, select, id(attribution.id))),
    },
  }
  return `${safeJson(collection, 2)}\n`
}

type Select = (span: Span) => object

function annotationOf(attribution: ReportAttribution, { sources }: Report, select: Select, id: string): object {
  const { act, manner, source, cue, content, sourceIds } = attribution
  const by = sources.filter(candidate => sourceIds.includes(candidate.id))
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...by.map(({ label }) => ({ type: 'TextualBody', purpose: 'identifying', value: label })),
      ...by.map(of => ({ type: 'TextualBody', purpose: 'classifying', value: classOf(of) })),
      ...[act, manner].map(value => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...source.map(span => ({ ...select(span), purpose: 'identifying' })),
      ...cue.map(span => ({ ...select(span), purpose: 'describing' })),
    ],
    target: (content.length > 0 ? content : cue).map(select),
  }
}

/** Where words stand, by what they are and, in a file that is nothing but text, by their position in code points. */
function selection(article: ReportArticle): Select {
  const prose = proseOf(article)
  const source = uriOf(article.path)
  const point = codePoints(article.astral)
  const isText = article.format === 'text' || article.format === 'markdown'
  return span => ({
    type: 'SpecificResource',
    source,
    selector: [
      ...quoteOf(prose, span),
      ...(isText ? [{ type: 'TextPositionSelector', start: point(span.start), end: point(span.end) }] : []),
    ],
  })
}

function quoteOf({ text, blocks, find, blockAt }: Prose, span: Span): object[] {
  const at = find(span)
  const block = blocks[blockAt(span) ?? -1]
  if (at === null || block === undefined) return []
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(at.start, at.end),
      prefix: whole(text.slice(Math.max(block.start, at.start - CONTEXT), at.start)),
      suffix: whole(text.slice(at.end, Math.max(at.end, Math.min(block.end, at.end + CONTEXT)))),
    },
  ]
}

/** Without the half of a character at either end. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
