import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportAttribution, ReportClaim, Span } from '../../model/report.js'
import { byGravity } from '../findings.js'
import { grouped } from '../grouped.js'
import { wordsAt } from '../prose.js'
import { supportOf, supportWords } from '../support.js'
import { MANNER_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import { unclaimedFindings } from './marks.js'
import { flag, sourceNames, sureness } from './phrases.js'
import { claimLink } from './pills.js'
import type { Content, View } from './view.js'

/** The notes that stand beside each block of the article, by its index; under null those beside none. */
export function notesOf(view: View): ReadonlyMap<number | null, Element> {
  const { claims } = view.report
  const blockOf = (span: Span | undefined) => (span === undefined ? null : view.prose.blockAt(span))
  const notes = grouped([
    ...claims.map(claim => [blockOf(claim.content[0]), claimNote(view, claim)] as const),
    ...unclaimedFindings(view).map(finding => [blockOf(finding.span), h('li.side', flag(view, finding))] as const),
  ])
  return new Map([...notes].map(([block, own]) => [block, h('ul.notes', [...own])]))
}

function claimNote(view: View, claim: ReportClaim): Element {
  const support = supportOf(claim)
  const attributions = claim.attributionIds.map(id => view.attributions.get(id)).filter(found => found !== undefined)
  return h('li', { id: anchor('note', claim.id), className: ['side', support] }, [
    claimLink(view, claim),
    h('span.rests', ` rests on ${supportWords(support).on}`),
    ...attributions.map(attribution => h('p', ...attributionWords(view, attribution))),
    ...byGravity(view.findingsOn(claim)).map(finding => h('p', flag(view, finding))),
  ])
}

/** "One official · said · paraphrased · 92 % sure". */
function attributionWords(view: View, attribution: ReportAttribution): readonly Content[] {
  const { sourceIds, cue, manner, carriedOver, relays, certainty } = attribution
  const how = carriedOver ? 'carried over from before' : `${MANNER_WORDS[manner]}`
  return [
    ...sourceNames(view, sourceIds),
    h('i', ` ${wordsAt(view.prose, cue).join(' … ')}`),
    ...(relays.length > 0 ? [', relaying ', ...sourceNames(view, relays)] : []),
    `\u00a0· ${how}\u00a0· `,
    sureness(certainty),
  ]
}
