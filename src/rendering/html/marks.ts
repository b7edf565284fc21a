import type { Element } from 'hast'
import type { ReportClaim, ReportFinding, ReportNonResponse, Span } from '../../model/report.js'
import { grouped } from '../../order/grouped.js'
import { standing } from '../findings.js'
import type { Marked } from '../runs.js'
import { answerMark, claimMark, findingMark } from './links.js'
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
    // What nothing is claimed by, as “Asked whether”, would be set off without a number behind it.
    ...report.claims.flatMap(claim => view.attributionsOf(claim).flatMap(({ cue }) => at({ kind: 'cue' }, cue))),
    ...report.nonResponses.flatMap(({ span }) => at({ kind: 'answered' }, [span])),
    ...unclaimedFindings(view).flatMap(({ span }) => at({ kind: 'flagged' }, [span])),
  ]
}

/**
 * The numbers of claims, and the marks of non-responses and findings without a claim, by the place in the prose that
 * they follow; under null those whose words are no prose, such as a finding in the front matter.
 */
export function numbersOf(view: View): ReadonlyMap<number | null, readonly Element[]> {
  const { report, prose } = view
  const after = (spans: readonly Span[]) => {
    const ends = spans.map(span => prose.find(span)?.end).filter(end => end !== undefined)
    return ends.length === 0 ? null : Math.max(...ends)
  }
  return grouped([
    ...report.claims.map(claim => [after(claim.content), claimMark(view, claim)] as const),
    ...report.nonResponses
      .map((answer, index) => [after([answer.span]), answerMark(answer, index + 1), index] as const)
      .filter(([, , index]) => firstAtPlace(report.nonResponses, index) === index)
      .map(([place, mark]) => [place, mark] as const),
    ...unclaimedFindings(view).map(finding => [after([finding.span]), findingMark(view, finding)] as const),
  ])
}

/** The findings that count, belong to no claim and are told. */
export function unclaimedFindings({ report, claims, tells }: View): readonly ReportFinding[] {
  return standing(report).filter(finding => tells(finding) && !claims.has(finding.claimId ?? ''))
}

/** Parties that did not answer in the same words have one mark there: that of the first of them. */
export function firstAtPlace(answers: readonly ReportNonResponse[], index: number): number {
  return answers.findIndex(({ span }) => span.end === answers[index]?.span.end)
}
