import type { Element } from 'hast'
import { h } from 'hastscript'
import { byCodeUnit } from '../../../order/by-code-unit.js'
import type { Digest } from '../../digest.js'
import type { IndexEntry } from './entry.js'
import { share } from './share.js'

/** What the table says of an article, and what kind of thing that is; all but words and days sort as numbers. */
export const COLUMNS: readonly (readonly [name: string, kind: 'words' | 'date' | 'share' | 'count'])[] = [
  ['Article', 'words'],
  ['Published', 'date'],
  ['On unnamed people alone', 'share'],
  ['On one such source', 'count'],
  ['Errors', 'count'],
  ['Warnings', 'count'],
  ['Notes', 'count'],
  ['For an editor', 'count'],
]

/** The articles, gravest first. Its roles are written out: on narrow screens the style sets rows as cards. */
export function articleTable(entries: readonly IndexEntry[]): Element {
  return h('section#articles', { ariaLabelledBy: 'articles-title' }, [
    h('h2#articles-title', 'The articles, gravest first'),
    h('table.articles', { role: 'table', ariaLabelledBy: 'articles-title' }, [
      h('thead', { role: 'rowgroup' }, [
        h(
          'tr',
          { role: 'row' },
          COLUMNS.map(([name, kind]) => h('th', { role: 'columnheader', scope: 'col', className: [kind] }, name)),
        ),
      ]),
      h('tbody', { role: 'rowgroup' }, gravestFirst(entries).map(row)),
    ]),
  ])
}

/** By errors, by warnings, then by claims on one unnamed person, on unnamed people, by path. */
function gravestFirst(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const weights: readonly ((digest: Digest) => number)[] = [
    ({ findings }) => findings.error,
    ({ findings }) => findings.warning,
    ({ singleUnnamedClaims }) => singleUnnamedClaims,
    ({ anonymousClaims }) => anonymousClaims,
  ]
  return entries.toSorted(
    ({ digest: a }, { digest: b }) =>
      weights.map(weight => weight(b) - weight(a)).find(difference => difference !== 0) ?? byCodeUnit(a.path, b.path),
  )
}

function row({ href, digest }: IndexEntry): Element {
  const { title, path, byline, outlet, section, published, claims, anonymousClaims, findings } = digest
  const where = [outlet, section, byline.length === 0 ? null : byline.join(', ')].filter(part => part !== null)
  const percent = claims === 0 ? 0 : anonymousClaims / claims
  return h(
    'tr',
    { role: 'row', className: [findings.error > 0 ? 'error' : findings.warning > 0 ? 'warning' : 'note'] },
    [
      h('th', { role: 'rowheader', scope: 'row', dataSort: title ?? path }, [
        h('a', { href }, h('bdi', title ?? path)),
        h('span.where', ...where.flatMap((part, at) => [at > 0 ? ' · ' : '', h('bdi', part)])),
      ]),
      cell(published === null ? '—' : published.slice(0, 10), published ?? ''),
      h('td.share', { role: 'cell', dataSort: `${percent}` }, share(anonymousClaims, claims)),
      ...[digest.singleUnnamedClaims, findings.error, findings.warning, findings.note, digest.undecidedRules].map(
        count => cell(`${count}`, `${count}`, count === 0 ? 'nil' : 'count'),
      ),
    ],
  )
}

function cell(text: string, sort: string, className = 'date'): Element {
  return h('td', { role: 'cell', className: [className], dataSort: sort }, h('span', text))
}
