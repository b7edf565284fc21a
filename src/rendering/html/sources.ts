import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportSource } from '../../model/report.js'
import { classOf, counted, peopleOf } from '../wording.js'
import { anchor } from './anchors.js'
import { claimLinks, sourceNames } from './links.js'
import { countsAs, tellings, whyUnnamed } from './source-facts.js'
import type { Content, View } from './view.js'

/** What the table says of a source. */
export const COLUMNS = ['Source', 'Why this source', 'How it knows', 'Why unnamed', 'People', 'Claims'] as const

/**
 * The table of sources. Its roles are written out: on narrow screens the style sets rows as cards, and browsers then
 * forget that they are rows.
 */
export function sourcesSection(view: View): Element {
  const { sources } = view.report
  return h('section#sources', { ariaLabelledBy: 'sources-title' }, [
    h('h2#sources-title', 'Sources'),
    sources.length === 0
      ? h('p', 'No source was found.')
      : h('table.sources', { role: 'table', ariaLabelledBy: 'sources-title' }, [
          h('thead', { role: 'rowgroup' }, [
            h(
              'tr',
              { role: 'row' },
              COLUMNS.map(name => h('th', { role: 'columnheader', scope: 'col' }, name)),
            ),
          ]),
          h(
            'tbody',
            { role: 'rowgroup' },
            bySupport(view).map(source => sourceRow(view, source)),
          ),
        ]),
  ])
}

function sourceRow(view: View, source: ReportSource): Element {
  const claims = view.claimsOn(source)
  const cells = [
    whyThis(source),
    words(source.basisOfKnowledge),
    reason(source),
    source.count === null ? [] : [peopleOf(source.count)],
    claims.length === 0 ? [] : [claimLinks(view, claims)],
  ]
  return h('tr', { role: 'row', className: [countsAs(source), `s${view.numberOf(source)}`] }, [
    h('th', { role: 'rowheader', scope: 'row' }, ...designation(view, source)),
    ...cells.map(cell),
  ])
}

/** A cell; a dash where there is nothing to say. */
function cell(content: readonly Content[]): Element {
  const role = 'cell'
  return content.length === 0 ? h('td.empty', { role }, '—') : h('td', { role }, h('div', ...content))
}

function designation(view: View, source: ReportSource): readonly Content[] {
  const { label, name, mentions, subsetOf, distinctFrom } = source
  const kind = classOf(source)
  return [
    h('a.label', { href: `#${anchor('source', view.numberOf(source))}` }, h('bdi', label)),
    ...(name === null || label.includes(name) ? [] : [h('span.name', h('bdi', name))]),
    h('span.class', mentions.length === 0 ? kind : `${kind} · ${counted(mentions.length, 'mention')}`),
    ...(subsetOf === null ? [] : [h('span.relation', 'part of ', ...sourceNames(view, [subsetOf]))]),
    ...(distinctFrom.length === 0 ? [] : [h('span.relation', 'not ', ...sourceNames(view, distinctFrom))]),
  ]
}

/** What makes it apt to speak, unless the next cell says it, as how it knows: “briefed on the talks”. */
function whyThis(source: ReportSource): readonly Content[] {
  return tellings(source)
    .filter(({ text }) => text !== source.basisOfKnowledge)
    .map(({ what, text }) =>
      h('span.line', what === null ? null : h('span.what', `${what}: `), h('span', { dir: 'auto' }, text)),
    )
}

function words(text: string | null): readonly Content[] {
  return text === null ? [] : [h('span', { dir: 'auto' }, text)]
}

function reason(source: ReportSource): readonly Content[] {
  const why = whyUnnamed(source)
  return source.anonymity.reason === null && why !== null ? [h('strong', why)] : words(why)
}

/** Those on whom most claims rest first; those on whom none rests, as parties that were asked, last. */
function bySupport({ report, claimsOn, tells }: View): readonly ReportSource[] {
  return report.sources.filter(tells).toSorted((a, b) => claimsOn(b).length - claimsOn(a).length)
}
