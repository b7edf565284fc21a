import type { Element } from 'hast'
import { h } from 'hastscript'
import { share } from './share.js'
import { type Group, totalsOf } from './totals.js'

/** Rows up to which a table is open from the start. */
const OPEN = 12

/** A table of groups of articles, each with its totals and a bar; null where no article says what they share. */
export function breakdown(id: string, title: string, what: string, groups: readonly Group[]): Element | null {
  if (groups.every(([key]) => key === null)) return null
  return h('details.breakdown', { id, open: groups.length <= OPEN }, [
    h('summary', h('h2', { id: `${id}-title` }, title)),
    h('table', { ariaLabelledBy: `${id}-title` }, [
      h('thead', [
        h(
          'tr',
          [what, 'Articles', 'Claims', 'On unnamed people alone', 'Errors'].map(name =>
            h('th', { scope: 'col' }, name),
          ),
        ),
      ]),
      h('tbody', groups.map(row)),
    ]),
  ])
}

function row([key, digests]: Group): Element {
  const { articles, claims, unnamed, errors } = totalsOf(digests)
  return h('tr', [
    h('th', { scope: 'row' }, key === null ? h('span.unknown', 'not said') : h('bdi', key)),
    h('td.count', `${articles}`),
    h('td.count', `${claims}`),
    h('td.share', share(unnamed, claims)),
    h('td.count', `${errors}`),
  ])
}
