import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportArticle, ReportClaim } from '../../model/report.js'
import type { ProseBlock } from '../prose.js'
import { cutIntoRuns, type Run } from '../runs.js'
import { gravestSupport } from '../support.js'
import { anchor } from './anchors.js'
import { margin } from './margin.js'
import { type Mark, marksOf, numbersOf } from './marks.js'
import { notesOf } from './notes.js'
import type { Content, View } from './view.js'

/** The article as a reader sees it, with its claims, sources and cues marked and a note on each claim beside it. */
export function articleSection(view: View): Element {
  const { article } = view.report
  const { blocks } = view.prose
  const headless = !blocks.some(({ kind }) => kind === 'headline')
  const numbers = numbersOf(view)
  const notes = notesOf(view)
  const runsOf = cutIntoRuns(blocks, marksOf(view))
  const printed = blocks.map((block, index) => {
    const runs = runsOf[index] ?? []
    const words = runs.flatMap(run => [runElement(view, run), ...(numbers.get(run.end) ?? [])])
    return h(
      'div',
      {
        ...(notes.has(index) ? { id: anchor('paragraph', index + 1) } : {}),
        className: ['block', gravestSupport(runs.flatMap(({ marks }) => claimsOf(marks))) ?? 'plain'],
      },
      blockElement(block, words),
      notes.get(index),
    )
  })
  const opening = blocks[0]?.kind === 'headline' ? 1 : 0
  const elsewhere = numbers.get(null) ?? []
  return h('section#article', { ariaLabelledBy: 'article-title' }, [
    h('h2#article-title', 'The article, and whom it rests on'),
    h(
      'div.story',
      margin(view),
      h('article', [
        headless && article.title !== null ? h('h3.headline', { dir: 'auto' }, article.title) : null,
        ...printed.slice(0, opening),
        byline(article),
        ...printed.slice(opening),
        elsewhere.length > 0
          ? h('div.block', h('p.elsewhere', ['Outside the prose:', ...elsewhere]), notes.get(null))
          : null,
        ...article.credits.map(credit => h('p.credit', { dir: 'auto' }, credit)),
      ]),
    ),
  ])
}

function byline({ byline, dateline, outlet, published }: ReportArticle): Element | null {
  const parts = [byline.length > 0 ? `By ${byline.join(', ')}` : null, dateline, outlet, published]
  const known = parts.filter(part => part !== null)
  return known.length === 0
    ? null
    : h('p.byline', ...known.flatMap((part, at) => [at > 0 ? ' · ' : '', h('bdi', part)]))
}

/** A block in the element a page would print it in. */
function blockElement({ kind }: ProseBlock, words: readonly Content[]): Element {
  const direction = { dir: 'auto' }
  switch (kind) {
    case 'headline':
      return h('h3.headline', direction, [...words])
    case 'subheading':
      return h('h3.subheading', direction, [...words])
    case 'list-item':
      return h('ul', h('li', direction, [...words]))
    case 'block-quotation':
      return h('blockquote', h('p', direction, [...words]))
    case 'paragraph':
      return h('p', direction, [...words])
  }
}

/**
 * A run of words that are all the same things. A source's words lead to the source, a claim's choose the claim, the
 * innermost where claims nest. A claim's number behind it is what the keyboard stops at, so that a claim cut into runs
 * is one stop.
 */
function runElement(view: View, { start, end, marks }: Run<Mark>): Content {
  const words = view.prose.text.slice(start, end)
  if (marks.length === 0) return words
  const claims = claimsOf(marks)
  const sources = [...new Set(marks.flatMap(mark => (mark.kind === 'source' ? mark.sourceIds : [])))]
    .map(id => view.sources.get(id))
    .filter(source => source !== undefined)
    .filter(view.tells)
  const kinds = [...new Set(marks.map(({ kind }) => kind)), gravestSupport(claims)]
  const numbers = [
    ...claims.filter(view.tells).map(claim => `c${view.numberOf(claim)}`),
    ...sources.map(source => `s${view.numberOf(source)}`),
  ]
  const className = [...kinds.filter(kind => kind !== undefined), ...numbers]
  // A cue that stands within a source may leave the space between two of its words by itself.
  const [source, claim] = words.trim() === '' ? [] : [sources[0], claims.at(-1)]
  if (source !== undefined) return h('a', { className, href: `#${anchor('source', view.numberOf(source))}` }, words)
  if (claim !== undefined && view.tells(claim))
    return h('a', { className, href: `#${anchor('claim', view.numberOf(claim))}`, tabIndex: -1 }, words)
  return className.join() === 'cue' ? h('i', words) : h('span', { className }, words)
}

function claimsOf(marks: readonly Mark[]): readonly ReportClaim[] {
  return marks.flatMap(mark => (mark.kind === 'claim' ? [mark.claim] : []))
}
