import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportSummary } from '../../model/report.js'
import { bySeverity } from '../tally.js'
import { SEVERITIES } from '../wording.js'
import type { View } from './view.js'

interface Figure {
  readonly href: string
  readonly number: string
  readonly what: string
  readonly grave?: boolean
}

/** A few figures that an editor would ask for, each leading to what it counts. */
export function figures({ report }: View): Element {
  const { claims, anonymousClaims, singleSourceClaims, sources, sourcesByClass, nonResponses, findings } =
    report.summary
  const found = SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0)
  const list: readonly Figure[] = [
    {
      href: '#article',
      number: `${anonymousClaims} of ${claims}`,
      what: 'claims on unnamed people alone',
      grave: anonymousClaims > 0,
    },
    { href: '#article', number: `${singleSourceClaims} of ${claims}`, what: 'claims on one independent source' },
    {
      href: '#sources',
      number: `${sources}`,
      what: `${sources === 1 ? 'source' : 'sources'}, ${sourcesByClass['unnamed-person'] ?? 0} unnamed`,
    },
    { href: '#findings', number: `${found}`, what: whatWasFound(findings) },
    { href: '#answers', number: `${nonResponses}`, what: 'asked, without an answer' },
  ]
  return h(
    'ul.figures',
    list.map(({ href, number, what, grave }) =>
      h('li', h('a', { href }, h(grave === true ? 'b.grave' : 'b', number), ' ', what)),
    ),
  )
}

/** What stands behind the number of findings: "findings: 2 errors, 1 note"; "notes" where there is nothing else. */
function whatWasFound(findings: ReportSummary['findings']): string {
  const [only, ...others] = SEVERITIES.filter(severity => findings[severity] > 0)
  if (only === undefined) return 'findings'
  if (others.length === 0) return findings[only] === 1 ? only : `${only}s`
  return `findings: ${bySeverity(findings).join(', ')}`
}
