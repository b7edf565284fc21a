import type { Report, ReportSummary } from '../../model/report.js'

/** Counts what the other sections list. */
export function summarySection({
  sources,
  attributions,
  claims,
  nonResponses,
  findings,
}: Omit<Report, 'tool' | 'article' | 'summary'>): ReportSummary {
  const standing = findings.filter(({ suppressed }) => suppressed === null)
  const unchanged = findings.filter(({ suppressed }) => suppressed?.by === 'unchanged').length
  const counted = { error: 0, warning: 0, note: 0 }
  for (const { severity } of standing) counted[severity] += 1
  return {
    attributions: attributions.length,
    claims: claims.length,
    claimsByBasis: tally(claims.map(({ support }) => support.basis)),
    anonymousClaims: claims.filter(({ support }) => support.basis === 'unnamed').length,
    singleSourceClaims: claims.filter(({ support }) => support.independent === 1).length,
    sources: sources.length,
    sourcesByClass: tally(sources.map(source => source.class)),
    nonResponses: nonResponses.length,
    findings: { ...counted, suppressed: findings.length - standing.length - unchanged, unchanged },
  }
}

/** How often each word occurs; words in alphabetical order. */
function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
