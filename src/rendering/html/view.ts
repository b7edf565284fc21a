import type { Element } from 'hast'
import type { Report, ReportAttribution, ReportClaim, ReportFinding, ReportSource } from '../../model/report.js'
import { byId } from '../../order/by-id.js'
import { grouped } from '../../order/grouped.js'
import { byGravity, standing } from '../findings.js'
import { type Prose, proseOf } from '../prose.js'
import { byGravestSupport } from '../support.js'

/** What stands inside an element. */
export type Content = Element | string

/** What the page numbers and tells. */
export type Thing = ReportClaim | ReportSource | ReportFinding

/** The report with its relations at hand: what every part of the page is made from. */
export interface View {
  readonly report: Report
  readonly prose: Prose
  readonly sources: ReadonlyMap<string, ReportSource>
  readonly claims: ReadonlyMap<string, ReportClaim>
  /** The number by which the page calls and addresses a claim, a source or a finding, from 1 in the report's order. */
  readonly numberOf: (thing: Thing) => number
  /** The number of a rule by its id, from 1; 0 for a rule that the report does not list. */
  readonly ruleNumber: (ruleId: string) => number
  /** The findings that count against a claim. */
  readonly findingsOn: (claim: ReportClaim) => readonly ReportFinding[]
  /** The claims that rest on a source, alone or with others. */
  readonly claimsOn: (source: ReportSource) => readonly ReportClaim[]
  /** The sources that a claim rests on. */
  readonly sourcesOf: (claim: ReportClaim) => readonly ReportSource[]
  /** The attributions behind a claim. */
  readonly attributionsOf: (claim: ReportClaim) => readonly ReportAttribution[]
  /** Whether the page has room to say more of a claim, a source or a finding than its mark in the article. */
  readonly tells: (thing: Thing) => boolean
  /** What the rule is called. */
  readonly titleOf: (ruleId: string) => string
}

/**
 * @param room how many claims, sources and findings the page can tell in full: the gravest claims and findings, and the
 * sources on which most claims rest
 */
export function viewOf(report: Report, room = Number.POSITIVE_INFINITY): View {
  const numbers = new Map(
    [report.claims, report.sources, report.findings].flatMap(things => things.map((thing, at) => [thing, at + 1])),
  )
  const attributions = byId(report.attributions)
  const sources = byId(report.sources)
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]))
  const against = grouped(standing(report).map(finding => [finding.claimId, finding] as const))
  const resting = grouped(report.claims.flatMap(claim => claim.support.sourceIds.map(id => [id, claim] as const)))
  const claimsOn = (source: ReportSource) => resting.get(source.id) ?? []
  const heaviest = report.sources.toSorted((a, b) => claimsOn(b).length - claimsOn(a).length)
  const ranked: readonly (readonly Thing[])[] = [byGravestSupport(report.claims), byGravity(report.findings), heaviest]
  const told = new Set(ranked.flatMap(things => things.slice(0, room)))
  return {
    report,
    prose: proseOf(report.article),
    sources,
    claims: byId(report.claims),
    numberOf: thing => numbers.get(thing) as number,
    ruleNumber: ruleId => report.rules.findIndex(({ id }) => id === ruleId) + 1,
    findingsOn: claim => against.get(claim.id) ?? [],
    claimsOn,
    sourcesOf: ({ support }) => support.sourceIds.map(id => sources.get(id)).filter(found => found !== undefined),
    attributionsOf: claim => claim.attributionIds.map(id => attributions.get(id)).filter(found => found !== undefined),
    tells: thing => told.has(thing),
    titleOf: ruleId => titles.get(ruleId) ?? ruleId,
  }
}
