import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportAttribution, ReportClaim, Span } from '../../model/report.js'
import { grouped } from '../../order/grouped.js'
import { byGravity } from '../findings.js'
import { wordsAt } from '../prose.js'
import { claimRestsOn, supportOf } from '../support.js'
import { capitalized, MANNER_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import { claimLink, flag, severity, sourceNames, sureness } from './links.js'
import { unclaimedFindings } from './marks.js'
import { sourceFacts } from './source-facts.js'
import type { Content, View } from './view.js'

/** How many of the attributions that make the same claim a note tells. */
const READINGS = 3

/** The notes that stand beside each block of the article, by its index; under null those beside none. */
export function notesOf(view: View): ReadonlyMap<number | null, Element> {
  const claims = view.report.claims.filter(view.tells)
  const blockOf = (spans: readonly Span[]) => spans.map(view.prose.blockAt).find(block => block !== null) ?? null
  const notes = grouped([
    ...claims.map(claim => {
      const block = blockOf(claim.content)
      return [block, claimNote(view, claim, block)] as const
    }),
    ...unclaimedFindings(view).map(
      finding =>
        [blockOf([finding.span]), h('li', { className: ['side', finding.severity] }, flag(view, finding))] as const,
    ),
  ])
  return new Map([...notes].map(([block, own]) => [block, h('ul.notes', [...own])]))
}

/** In short what the claim rests on; once it is chosen, what led there. */
function claimNote(view: View, claim: ReportClaim, block: number | null): Element {
  const support = supportOf(claim)
  const attributions = view.attributionsOf(claim).slice(0, READINGS)
  const sources = view.sourcesOf(claim)
  const findings = byGravity(view.findingsOn(claim).filter(view.tells))
  return h('li', { className: ['side', support, `c${view.numberOf(claim)}`] }, [
    h('p.short', [
      claimLink(view, claim),
      h('span.rests', capitalized(claimRestsOn(claim, sources))),
      ...findings.map(finding => severity(finding, view.ruleNumber(finding.ruleId))),
    ]),
    h('p.who', ...sourceNames(view, claim.support.sourceIds)),
    h('div.more', [
      ...sources.map(sourceFacts),
      ...attributions.map(attribution => h('p', ...attributionWords(view, attribution))),
      reasons(attributions),
      ...findings.map(finding =>
        h('div', { className: ['on-claim', finding.severity, `r${view.ruleNumber(finding.ruleId)}`] }, [
          h('p', flag(view, finding)),
          h('p', { dir: 'auto' }, finding.message),
        ]),
      ),
      h('p.close', h('a', { href: block === null ? '#article' : `#${anchor('paragraph', block + 1)}` }, 'Close')),
    ]),
  ])
}

/** "“according to” · paraphrased · 92% sure". */
function attributionWords(view: View, attribution: ReportAttribution): readonly Content[] {
  const { cue, manner, carriedOver, relays, certainty } = attribution
  const how = carriedOver ? 'carried over, without a cue of its own' : MANNER_WORDS[manner]
  const words = wordsAt(view.prose, cue)
  return [
    ...(words.length === 0 ? [] : ['“', h('bdi', words.join(' … ')), '” · ']),
    how,
    ...(relays.length > 0 ? [', relaying ', ...sourceNames(view, relays)] : []),
    ' · ',
    sureness(certainty),
  ]
}

/** The words that led from the article to the source. */
function reasons(attributions: readonly ReportAttribution[]): Element | null {
  const because = [...new Set(attributions.flatMap(attribution => attribution.because))]
  if (because.length === 0) return null
  return h(
    'ul.because',
    because.map(step => h('li', { dir: 'auto' }, step)),
  )
}
