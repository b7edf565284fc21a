import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { supportOf } from '../support.js'
import type { View } from './view.js'

const WIDTH = 1000
const HEIGHT = 24

/**
 * The story from first word to last as a strip, its claims as bars: full height where unnamed people alone carry them,
 * half height elsewhere. A picture of what the article says in full, so screen readers pass over it.
 */
export function storyStrip({ report, prose }: View): Element | null {
  if (report.claims.length === 0 || prose.text.length === 0) return null
  const across = (offset: number) => Math.round((offset / prose.text.length) * WIDTH * 10) / 10
  const bars = report.claims.flatMap(claim =>
    claim.content.flatMap(span => {
      const stretch = prose.find(span)
      if (stretch === null) return []
      const height = claim.support.basis === 'unnamed' ? HEIGHT : HEIGHT / 2
      const [x, end] = [across(stretch.start), across(stretch.end)]
      return [
        s('rect', { className: ['bar', supportOf(claim)], x, y: HEIGHT - height, width: Math.max(end - x, 2), height }),
      ]
    }),
  )
  const ticks = prose.blocks.map(({ start }) => s('rect.tick', { x: across(start), y: HEIGHT, width: 1, height: 4 }))
  return h('figure.strip', { ariaHidden: 'true' }, [
    s(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT + 4}`, preserveAspectRatio: 'none', focusable: 'false' },
      ...ticks,
      ...bars,
    ),
    h('figcaption', 'The story from first word to last; tall bars rest on unnamed people alone.'),
  ])
}
