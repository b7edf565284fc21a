import type { Report, ReportArticle, ReportSummary } from '../model/report.js'
import { supportOf } from './support.js'
import { isUndecided } from './undecided.js'

/** What an index says of a report: small, so that a run over many articles need not keep their reports. */
export interface Digest
  extends Pick<ReportArticle, 'path' | 'title' | 'byline' | 'outlet' | 'section' | 'published'>,
    Pick<ReportSummary, 'claims' | 'anonymousClaims' | 'singleSourceClaims' | 'sources' | 'nonResponses' | 'findings'> {
  /** Claims that rest on one unnamed person alone. */
  readonly singleUnnamedClaims: number
  /** Rules that could not tell, or broke down. */
  readonly undecidedRules: number
}

/** What an index keeps of a report. */
export function digestOf({ article, summary, claims, rules }: Report): Digest {
  const { path, title, byline, outlet, section, published } = article
  return {
    ...{ path, title, byline, outlet, section, published },
    claims: summary.claims,
    anonymousClaims: summary.anonymousClaims,
    singleSourceClaims: summary.singleSourceClaims,
    sources: summary.sources,
    nonResponses: summary.nonResponses,
    findings: summary.findings,
    singleUnnamedClaims: claims.filter(claim => supportOf(claim) === 'single-unnamed').length,
    undecidedRules: rules.filter(isUndecided).length,
  }
}
