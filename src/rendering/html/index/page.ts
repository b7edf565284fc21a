import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Trouble } from '../../../model/trouble.js'
import { grouped } from '../../../order/grouped.js'
import type { Digest } from '../../digest.js'
import { counted } from '../../wording.js'
import { htmlDocument } from '../document.js'
import { COLOURS } from '../style/colours.js'
import { LAYOUT } from '../style/layout.js'
import { articleTable } from './articles.js'
import { breakdown } from './breakdown.js'
import type { IndexEntry } from './entry.js'
import { SORTING } from './sorting.js'
import { INDEX_STYLE } from './style.js'
import { heaviestFirst, totalsOf } from './totals.js'
import { periodsOf } from './trend.js'

/**
 * One page over the reports of many articles, gravest first, with totals, and what went wrong. As self-contained as a
 * report.
 */
export function renderIndex(entries: readonly IndexEntry[], troubles: readonly Trouble[] = []): string {
  return htmlDocument({
    title: `Sourcing audit of ${counted(entries.length, 'article')}`,
    style: [COLOURS, LAYOUT, INDEX_STYLE].map(sheet => sheet.trim()).join('\n'),
    script: SORTING,
    body: body(entries, troubles),
  })
}

/** Whether a page is one over the reports of articles. */
export const isIndex = (html: string) => /<title>Sourcing audit of \d+ articles?<\/title>/.test(html)

function body(entries: readonly IndexEntry[], troubles: readonly Trouble[]): Element {
  const digests = entries.map(({ digest }) => digest)
  const by = (keys: (digest: Digest) => readonly (string | null)[]) =>
    heaviestFirst(grouped(digests.flatMap(digest => [...new Set(keys(digest))].map(key => [key, digest] as const))))
  return h('body', [
    digests.length > 0 ? h('a.skip', { href: '#articles' }, 'Skip to the articles') : null,
    h('header.masthead', [h('h1', h('span.kicker', 'Sourcing audit'), ' ', counted(entries.length, 'article'))]),
    h('main', [
      ...(digests.length > 0 ? totals(digests) : []),
      problems(troubles),
      digests.length > 0 ? articleTable(entries) : null,
      breakdown('dates', 'Over time', 'Published', periodsOf(digests)),
      breakdown(
        'outlets',
        'By outlet',
        'Outlet',
        by(({ outlet }) => [outlet]),
      ),
      breakdown(
        'sections',
        'By section',
        'Section',
        by(({ section }) => [section]),
      ),
      breakdown(
        'bylines',
        'By byline',
        'Byline',
        by(({ byline }) => (byline.length === 0 ? [null] : byline)),
      ),
    ]),
  ])
}

/** What went wrong, before the articles that went well; null where nothing did. */
function problems(troubles: readonly Trouble[]): Element | null {
  if (troubles.length === 0) return null
  const said = troubles.map(({ message }) => h('li', h('bdi', message)))
  return h('section#problems', { ariaLabelledBy: 'problems-title' }, [
    h('h2#problems-title', 'Problems'),
    h('ul', said),
  ])
}

/** The run in a sentence and a few figures. */
function totals(digests: readonly Digest[]): readonly Element[] {
  const { articles, claims, unnamed, singleSource, errors, warnings, notes, nonResponses } = totalsOf(digests)
  const touched = digests.filter(({ anonymousClaims }) => anonymousClaims > 0).length
  const figures: readonly (readonly [string, string])[] = [
    [`${unnamed} of ${claims}`, 'claims on unnamed people alone'],
    [`${singleSource} of ${claims}`, 'claims on one independent source'],
    [`${errors}`, errors === 1 ? 'error' : 'errors'],
    [`${warnings}`, `${warnings === 1 ? 'warning' : 'warnings'}, ${counted(notes, 'note')}`],
    [`${nonResponses}`, 'asked, without an answer'],
  ]
  const verdict =
    unnamed === 0
      ? `None of ${counted(claims, 'claim')} rests on unnamed people alone.`
      : `${unnamed} of ${counted(claims, 'claim')} ${unnamed === 1 ? 'rests' : 'rest'} on unnamed people alone, in ${touched} of ${counted(articles, 'article')}.`
  return [
    h('p.verdict', verdict),
    h(
      'ul.figures',
      figures.map(([number, what]) => h('li', h('span.figure', h('b', number), ' ', what))),
    ),
  ]
}
