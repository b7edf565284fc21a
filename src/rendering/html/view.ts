import type { Element } from 'hast'
import type { Report, ReportAttribution, ReportClaim, ReportFinding, ReportSource } from '../../model/report.js'
import { standing } from '../findings.js'
import { grouped } from '../grouped.js'
import { type Prose, proseOf } from '../prose.js'

/** What stands inside an element. */
export type Content = Element | string

/** The report with its relations at hand: what every part of the page is made from. */
export interface View {
  readonly report: Report
  readonly prose: Prose
  readonly sources: ReadonlyMap<string, ReportSource>
  readonly attributions: ReadonlyMap<string, ReportAttribution>
  readonly claims: ReadonlyMap<string, ReportClaim>
  /** The number by which the page calls a claim. */
  readonly numberOf: (claim: ReportClaim) => number
  /** The findings that count against a claim. */
  readonly findingsOn: (claim: ReportClaim) => readonly ReportFinding[]
  /** The claims that rest on a source, alone or with others. */
  readonly claimsOn: (source: ReportSource) => readonly ReportClaim[]
  /** The finding's index in the report, by which the page addresses it. */
  readonly indexOf: (finding: ReportFinding) => number
  /** What the rule is called. */
  readonly titleOf: (ruleId: string) => string
}

export function viewOf(report: Report): View {
  const numbers = new Map(report.claims.map((claim, index) => [claim.id, index + 1]))
  const indices = new Map(report.findings.map((finding, index) => [finding, index]))
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]))
  const against = grouped(standing(report).map(finding => [finding.claimId, finding] as const))
  const resting = grouped(report.claims.flatMap(claim => claim.support.sourceIds.map(id => [id, claim] as const)))
  return {
    report,
    prose: proseOf(report.article),
    sources: new Map(report.sources.map(source => [source.id, source])),
    attributions: new Map(report.attributions.map(attribution => [attribution.id, attribution])),
    claims: new Map(report.claims.map(claim => [claim.id, claim])),
    numberOf: claim => numbers.get(claim.id) as number,
    findingsOn: claim => against.get(claim.id) ?? [],
    claimsOn: source => resting.get(source.id) ?? [],
    indexOf: finding => indices.get(finding) as number,
    titleOf: ruleId => titles.get(ruleId) ?? ruleId,
  }
}
