import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportClaim, ReportSource } from '../../model/report.js'
import { cutTo } from '../columns.js'
import { wordsAt } from '../prose.js'
import { supportOf } from '../support.js'
import { counted, NON_RESPONSE_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import { claimLink, sourceNames } from './links.js'
import { countsAs, sourceFacts } from './source-facts.js'
import type { View } from './view.js'

/** How much of a claim's words a card shows, in columns. */
const ROOM = 110

/**
 * A card for each source, shown over a corner of the page while the address names the source: who it is, why its
 * mentions are one, and all of its claims.
 */
export function sourceCards(view: View): Element {
  const cards = view.report.sources.filter(view.tells).map(source => sourceCard(view, source))
  return h('div.cards', ...cards)
}

function sourceCard(view: View, source: ReportSource): Element {
  const claims = view.claimsOn(source)
  const unanswered = view.report.nonResponses.filter(({ sourceId }) => sourceId === source.id)
  const id = anchor('source', view.numberOf(source))
  return h('section', { id, className: ['card', countsAs(source)], ariaLabel: 'The chosen source', tabIndex: -1 }, [
    h('a.close', { href: '#article' }, 'Close'),
    h('h3', h('bdi', source.label)),
    sourceFacts(source),
    source.mentions.length === 0 ? null : h('p', counted(source.mentions.length, 'mention')),
    ...(source.subsetOf === null ? [] : [h('p', 'Part of ', ...sourceNames(view, [source.subsetOf]))]),
    ...(source.distinctFrom.length === 0 ? [] : [h('p', 'Not ', ...sourceNames(view, source.distinctFrom))]),
    ...unanswered.map(({ outcome }) => h('p', `Was asked and ${NON_RESPONSE_WORDS[outcome]}.`)),
    claims.length === 0
      ? h('p', 'No claim rests on this source.')
      : h(
          'ol',
          claims.map(claim =>
            h('li', { className: [supportOf(claim)] }, claimLink(view, claim), ' ', words(view, claim)),
          ),
        ),
    source.because.length === 0
      ? null
      : h('details', [
          h('summary', 'Why its mentions are one source'),
          h(
            'ul',
            source.because.map(step => h('li', { dir: 'auto' }, step)),
          ),
        ]),
  ])
}

function words(view: View, claim: ReportClaim): Element {
  return h('bdi', cutTo(ROOM, wordsAt(view.prose, claim.content).join(' … ')))
}
