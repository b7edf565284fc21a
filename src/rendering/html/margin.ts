import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { ReportClaim } from '../../model/report.js'
import { type Support, supportOf } from '../support.js'
import type { View } from './view.js'

const HEIGHT = 1000

/**
 * From the faintest to the strongest, so that what is graver is drawn over the rest; the first class colours a band.
 */
const BANDS: readonly (readonly [Support, ...Support[]])[] = [
  ['named', 'organization', 'document'],
  ['none', 'collective', 'media', 'mixed'],
  ['unnamed', 'single-unnamed'],
]

/**
 * The article in small beside the article, from first word to last, with what its claims rest on: it stays in view, and
 * what it says stands in the notes too, so screen readers pass over it.
 */
export function margin(view: View): Element {
  const shape = { viewBox: `0 0 10 ${HEIGHT}`, preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' }
  const bands = BANDS.map(supports => {
    const claims = view.report.claims.filter(claim => supports.includes(supportOf(claim)))
    const d = claims.flatMap(claim => stripes(view, claim)).join('')
    return s('path', { className: [supports[0]], d })
  })
  return h('div.margin', s('svg', shape, ...bands))
}

function stripes({ prose }: View, claim: ReportClaim): readonly string[] {
  const down = (offset: number) => Math.round((offset / prose.text.length) * HEIGHT)
  return claim.content.flatMap(span => {
    const stretch = prose.find(span)
    return stretch === null ? [] : [`M0 ${down(stretch.start)}h10V${down(stretch.end)}H0z`]
  })
}
