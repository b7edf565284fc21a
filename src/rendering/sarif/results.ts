import type { Location, Region, Result } from 'sarif'
import type { Report, ReportArticle, ReportFinding, ReportRule, Span } from '../../model/report.js'
import { endOfSpan } from '../end-of-span.js'
import { uriOf } from '../uri.js'
import { messageOf } from './message.js'

/** The findings of an article, those included that a decision suppresses. */
export function resultsOf({ article, findings }: Report, artifact: number, rules: readonly ReportRule[]): Result[] {
  const place = (span: Span) => locationOf(span, article, artifact)
  return findings.map(finding => ({
    ruleId: finding.ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === finding.ruleId),
    level: finding.severity,
    message: { text: messageOf(finding.message) },
    locations: [place(finding.span)],
    relatedLocations: finding.evidence.map(({ what, text, span }, index) => ({
      id: index + 1,
      ...place(span),
      message: { text: messageOf(`${what}: ${text}`) },
    })),
    // GitHub matches alerts by the second name alone, in which it expects the occurrence after a colon.
    partialFingerprints: {
      'attributionAudit/v1': finding.fingerprint,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    suppressions: suppressionsOf(finding),
    rank: finding.certainty * 100,
    properties: { certainty: finding.certainty, claimId: finding.claimId, sourceId: finding.sourceId },
  }))
}

function locationOf(span: Span, article: ReportArticle, index: number): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(article.path), index }, region: regionOf(span, article) },
  }
}

/** Offsets would have to count characters of the file's encoding, which viewers do not agree on; lines tell it all. */
function regionOf(span: Span, article: ReportArticle): Region {
  const { line, column } = endOfSpan(article, span)
  return { startLine: span.line, startColumn: span.column, endLine: line, endColumn: column }
}

function suppressionsOf({ suppressed }: ReportFinding): NonNullable<Result['suppressions']> {
  if (suppressed === null) return []
  const kind = suppressed.by === 'comment' ? 'inSource' : 'external'
  return [{ kind, status: 'accepted', justification: messageOf(suppressed.reason) }]
}
