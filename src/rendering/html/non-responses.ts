import type { Element } from 'hast'
import { h } from 'hastscript'
import { NON_RESPONSE_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import { firstAtPlace } from './marks.js'
import type { View } from './view.js'

/** Who was asked and did not answer. */
export function nonResponsesSection({ report }: View): Element {
  return h('section#answers', { ariaLabelledBy: 'answers-title' }, [
    h('h2#answers-title', 'Asked, without an answer'),
    report.nonResponses.length === 0 ? h('p', 'The article reports of nobody who was asked and did not answer.') : null,
    h(
      'ul.answers',
      report.nonResponses.map(({ party, outcome, span }, index) =>
        h('li', { id: anchor('answer', index + 1) }, [
          h('bdi', party),
          ` ${NON_RESPONSE_WORDS[outcome]}, `,
          h(
            'a',
            { href: `#${anchor('answer-mark', firstAtPlace(report.nonResponses, index) + 1)}` },
            `line ${span.line}`,
          ),
        ]),
      ),
    ),
  ])
}
