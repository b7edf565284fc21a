import type { Element } from 'hast'
import { h, s } from 'hastscript'

/** "4 of 11", and a bar as long as the share. */
export function share(part: number, whole: number): Element {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 100)
  return h('span.part', [
    h('span', `${part} of ${whole}`),
    s('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' }, [
      s('path.whole', { d: 'M0 0h100v10H0z' }),
      s('path.bar', { d: `M0 0h${width}v10H0z` }),
    ]),
  ])
}
