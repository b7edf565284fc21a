import type { Article } from '../../model/article.js'
import type { Finding } from '../../model/finding.js'
import type { ReportFinding } from '../../model/report.js'
import type { PlaceInFile } from '../../reading/place.js'
import { fingerprinter } from '../fingerprint.js'
import { rounded } from './attributions.js'

/** The findings in reading order, with the words of their evidence; which of them count is decided behind them. */
export function findingsSection(findings: readonly Finding[], { text }: Article, place: PlaceInFile): ReportFinding[] {
  const fingerprint = fingerprinter(text)
  return findings.map(finding => ({
    fingerprint: fingerprint(finding),
    ruleId: finding.ruleId,
    severity: finding.severity,
    certainty: rounded(finding.certainty),
    message: finding.message,
    span: place(finding),
    evidence: finding.evidence.map(({ what, at }) => ({ what, text: text.slice(at.start, at.end), span: place(at) })),
    claimId: finding.claimId,
    sourceId: finding.sourceId,
    suppressed: null,
  }))
}
