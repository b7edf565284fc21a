import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { ReportClaim, ReportSource } from '../../model/report.js'
import { classOf, counted } from '../wording.js'
import { anchor } from './anchors.js'
import { claimLinks, sourceLink } from './links.js'
import { countsAs } from './source-facts.js'
import type { View } from './view.js'

const WIDTH = 1000
const HEIGHT = 20

/** How many sources of a group the picture shows before it folds the others away, and how many it shows at all. */
const [OPEN, DRAWN] = [6, 12]

/** Whom a story can rest on, as the picture sorts them: what an editor asks about first, first. */
const GROUPS: readonly { readonly title: string; readonly classes: readonly ReportSource['class'][] }[] = [
  { title: 'Unnamed people', classes: ['unnamed-person'] },
  { title: 'Vague groups and other outlets', classes: ['collective', 'media'] },
  { title: 'Named people, bodies and documents', classes: ['named-person', 'organization', 'document', 'author'] },
]

/**
 * Who carries the story: a line for each source, and on it the claims that rest on the source, where they stand between
 * the first word and the last. The bars are a picture of the numbers beside them, so screen readers pass over them.
 */
export function whoCarries(view: View): Element {
  const { claims, sources } = view.report
  const resting = sources.filter(source => view.claimsOn(source).length > 0)
  const orphans = claims.filter(({ support }) => support.sourceIds.length === 0)
  return h('section.carriers', { ariaLabelledBy: 'carriers-title' }, [
    h('h3#carriers-title', 'Who carries the story'),
    claims.length === 0 ? h('p', 'No claim was found.') : h('p.axis', h('span', 'first word'), h('span', 'last word')),
    ...GROUPS.map(({ title, classes }) =>
      group(
        view,
        title,
        resting.filter(source => classes.includes(countsAs(source))),
      ),
    ),
    orphans.length === 0
      ? null
      : h('div', [h('h4', 'Nobody'), h('ul', line(view, ['no source is given'], ['none'], orphans))]),
  ])
}

function group(view: View, title: string, sources: readonly ReportSource[]): Element | null {
  if (sources.length === 0) return null
  const heaviest = sources.toSorted((a, b) => view.claimsOn(b).length - view.claimsOn(a).length)
  const folded = heaviest.slice(OPEN, DRAWN)
  const left = heaviest.length - DRAWN
  return h('div', [
    h('h4', title),
    h(
      'ul',
      heaviest.slice(0, OPEN).map(source => sourceLine(view, source)),
    ),
    folded.length === 0
      ? null
      : h('details', [
          h('summary', `${counted(heaviest.length - OPEN, 'more source')} of this kind`),
          h(
            'ul',
            folded.map(source => sourceLine(view, source)),
          ),
          left > 0 ? h('p', h('a', { href: '#sources' }, `and ${left} more in the table`)) : null,
        ]),
  ])
}

function sourceLine(view: View, source: ReportSource): Element {
  const name = sourceLink(view, source, h('bdi', source.label))
  const kind = h('span.class', classOf(source))
  return line(view, [name, ' ', kind], [countsAs(source), `s${view.numberOf(source)}`], view.claimsOn(source))
}

function line(
  view: View,
  designation: readonly (Element | string)[],
  className: readonly string[],
  claims: readonly ReportClaim[],
): Element {
  return h('li', { className: ['carrier', ...className] }, [
    h('span.who', ...designation),
    s(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' },
      ...claims.map(claim => bars(view, claim)),
    ),
    claimLinks(view, claims),
  ])
}

/** A claim's bars: full height where it rests on this source alone, half of it where others stand behind it too. */
function bars({ prose, numberOf }: View, claim: ReportClaim): Element {
  const across = (offset: number) => Math.round((offset / prose.text.length) * WIDTH)
  const top = claim.support.sourceIds.length > 1 ? HEIGHT / 2 : 0
  const stretches = claim.content.map(span => prose.find(span)).filter(stretch => stretch !== null)
  const d = stretches
    .map(({ start, end }) => [across(start), Math.max(across(end) - across(start), 4)])
    .map(([x, width]) => `M${x} ${top}h${width}V${HEIGHT}h-${width}z`)
  const number = numberOf(claim)
  const place = { className: [`c${number}`], href: `#${anchor('claim', number)}`, tabIndex: -1 }
  return s('a', place, s('path', { d: d.join('') }))
}
