import type { Element } from 'hast'
import type { ReportClaim, ReportFinding, Span } from '../../model/report.js'
import { standing } from '../findings.js'
import { grouped } from '../grouped.js'
import type { Marked } from '../runs.js'
import { answerMark, claimMark, findingMark } from './pills.js'
import type { View } from './view.js'

/** What a stretch of the article is. */
export type Mark =
  | { readonly kind: 'claim'; readonly claim: ReportClaim }
  | { readonly kind: 'source'; readonly sourceIds: readonly string[] }
  | { readonly kind: 'cue' | 'answered' | 'flagged' }

/** Everything that is marked in the prose. */
export function marksOf(view: View): readonly Marked<Mark>[] {
  const { report, prose } = view
  const at = (mark: Mark, spans: readonly Span[]) =>
    spans.flatMap(span => {
      const stretch = prose.find(span)
      return stretch === null ? [] : [{ ...stretch, mark }]
    })
  return [
    ...report.claims.flatMap(claim => at({ kind: 'claim', claim }, claim.content)),
    ...report.attributions.flatMap(({ source, sourceIds }) => at({ kind: 'source', sourceIds }, source)),
    ...report.attributions.flatMap(({ cue }) => at({ kind: 'cue' }, cue)),
    ...report.nonResponses.flatMap(({ span }) => at({ kind: 'answered' }, [span])),
    ...unclaimedFindings(view).flatMap(({ span }) => at({ kind: 'flagged' }, [span])),
  ]
}

/**
 * The small marks of claims, non-responses and findings without a claim, by the place in the prose that they follow;
 * under null those whose words are no prose, such as a finding in the front matter.
 */
export function pillsOf(view: View): ReadonlyMap<number | null, readonly Element[]> {
  const { report, prose } = view
  const after = (spans: readonly Span[]) => {
    const ends = spans.map(span => prose.find(span)?.end).filter(end => end !== undefined)
    return ends.length === 0 ? null : Math.max(...ends)
  }
  return grouped([
    ...report.claims.map(claim => [after(claim.content), claimMark(view, claim)] as const),
    ...report.nonResponses.map((answer, index) => [after([answer.span]), answerMark(answer, index)] as const),
    ...unclaimedFindings(view).map(
      finding => [after([finding.span]), findingMark(finding, view.indexOf(finding))] as const,
    ),
  ])
}

/** The findings that count and belong to no claim. */
export function unclaimedFindings({ report, claims }: View): readonly ReportFinding[] {
  return standing(report).filter(({ claimId }) => claimId === null || !claims.has(claimId))
}
