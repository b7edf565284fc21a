import type { Element } from 'hast'
import { h } from 'hastscript'
import { byGravity, standing } from '../findings.js'
import { type SupportGroup, supportWords, verdict, whatRestsOnWhom } from '../support.js'
import { counted, SEVERITIES } from '../wording.js'
import { anchor } from './anchors.js'
import { sourceNames } from './phrases.js'
import { claimLinks } from './pills.js'
import { storyStrip } from './story-strip.js'
import type { View } from './view.js'

/** How many of the gravest findings, and of the sources of a kind, lead the page. */
const LEADING = 5

/** The audit in ten seconds: the verdict, what rests on whom, where in the story, and the gravest findings. */
export function summarySection(view: View): Element {
  const { summary } = view.report
  return h('section#summary', { ariaLabelledBy: 'summary-title' }, [
    h('h2#summary-title', 'In short'),
    h('p.verdict', verdict(view.report)),
    h('div.columns', restsOnWhom(view), gravestFindings(view)),
    storyStrip(view),
    h('p.counts', [
      [
        counted(summary.attributions, 'attribution'),
        counted(summary.claims, 'claim'),
        counted(summary.sources, 'source'),
        counted(summary.nonResponses, 'non-response'),
        counted(view.report.article.words, 'word'),
        counted(view.report.article.sentences, 'sentence'),
      ].join(' · '),
    ]),
  ])
}

function restsOnWhom(view: View): Element {
  const groups = whatRestsOnWhom(view.report)
  return h('section', { ariaLabelledBy: 'rests-title' }, [
    h('h3#rests-title', 'What rests on whom'),
    groups.length === 0 ? h('p', 'No claim was found.') : null,
    h('ul.rests-on', ...groups.map(group => supportItem(view, group))),
  ])
}

/** "3 rest on one unnamed source alone", the claims, and who that is. */
function supportItem(view: View, { support, claims, sources }: SupportGroup): Element {
  const rest = claims.length === 1 ? 'rests' : 'rest'
  const ids = sources.map(({ id }) => id)
  const others = ids.length - LEADING
  return h('li', { className: [support] }, [
    h('p', h('b', `${claims.length}`), ` ${rest} on ${supportWords(support).on}`),
    claimLinks(view, claims),
    ids.length === 0 ? null : h('p.names', ...sourceNames(view, ids.slice(0, LEADING))),
    others > 0 ? h('p.names', h('a', { href: '#sources' }, `and ${others} more`)) : null,
  ])
}

function gravestFindings(view: View): Element {
  const findings = byGravity(standing(view.report))
  const rest = findings.length - LEADING
  return h('section', { ariaLabelledBy: 'gravest-title' }, [
    h('h3#gravest-title', 'Gravest findings'),
    h('p', findings.length === 0 ? 'No rule that ran found anything.' : tally(view)),
    h(
      'ol.gravest',
      findings
        .slice(0, LEADING)
        .map(finding =>
          h('li', [
            h('span', { className: ['flag', finding.severity] }, h('b', finding.severity)),
            ' ',
            h('a', { href: `#${anchor('finding', view.indexOf(finding))}` }, view.titleOf(finding.ruleId)),
            h('p', finding.message),
          ]),
        ),
    ),
    rest > 0 ? h('p', h('a', { href: '#findings' }, `${counted(rest, 'more finding')}`)) : null,
  ])
}

/** "2 errors, 3 warnings, 1 note". */
function tally({ report }: View): string {
  const counts = SEVERITIES.map(severity => [report.summary.findings[severity], severity] as const)
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => counted(count, severity))
    .join(', ')
}
