import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportClaim } from '../../model/report.js'
import { grouped } from '../../order/grouped.js'
import { counted } from '../wording.js'
import { claimLinks } from './links.js'
import type { View } from './view.js'

const BANDS = [
  { from: 0.9, title: '90% sure or more', listed: false },
  { from: 0.75, title: '75 to 89% sure', listed: false },
  { from: 0.5, title: '50 to 74% sure', listed: true },
  { from: 0, title: 'less than 50% sure', listed: true },
]

/** How sure the machine is of each claim's attribution, so that an editor knows what to read again. */
export function certaintySection(view: View): Element {
  const { claims } = view.report
  const bands = grouped(claims.map(claim => [bandOf(certaintyOf(view, claim)), claim] as const))
  return h('section#certainty', { ariaLabelledBy: 'certainty-title' }, [
    h('h2#certainty-title', 'How sure the machine is'),
    h('p', [
      'Attributions are found by a program that has learned from annotated news and misses some. ',
      '“92% sure” means that of a hundred such readings about ninety-two are right.',
    ]),
    h(
      'ul.bands',
      BANDS.map(({ title, listed }, band) => {
        const within = bands.get(band) ?? []
        return within.length === 0
          ? null
          : h(
              'li',
              h('b', counted(within.length, 'claim')),
              ` ${title}`,
              ...(listed ? [' ', claimLinks(view, within)] : []),
            )
      }),
    ),
  ])
}

/** A claim is as sure as the surest of its attributions: one right reading is enough for it to be one. */
function certaintyOf(view: View, claim: ReportClaim): number {
  return Math.max(0, ...view.attributionsOf(claim).map(({ certainty }) => certainty))
}

/** The band in which the certainty stands as it is printed, in whole percent. */
function bandOf(certainty: number): number {
  return BANDS.findIndex(({ from }) => Math.round(certainty * 100) >= from * 100)
}
