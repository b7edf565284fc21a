import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report } from '../../model/report.js'
import { supportWords, whatRestsOnWhom } from '../support.js'

/** How to read the marks: only those that the article needs. */
export function legend(report: Report): Element {
  return h('p.legend', [
    h('span.source', 'Source'),
    ' and ',
    h('span.cue', 'cue'),
    ' as marked; underlined, what is put forward on ',
    ...whatRestsOnWhom(report).flatMap(({ support }, index) => [
      index > 0 ? ', ' : '',
      h('span', { className: ['claim', support] }, supportWords(support).on),
      ' ',
      h('span', { className: ['pill', support] }, h('b', supportWords(support).letter)),
    ]),
    '.',
  ])
}
