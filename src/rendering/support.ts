import type { Report, ReportClaim, ReportSource } from '../model/report.js'
import { counted } from './wording.js'

/** What a claim rests on, as an editor tells claims apart: a single unnamed source is a case of its own. */
export type Support = ReportClaim['support']['basis'] | 'single-unnamed'

/** Each kind of support, gravest first, in words that complete "rests on". */
const WORDS: Readonly<Record<Support, string>> = {
  'single-unnamed': 'one unnamed source alone',
  unnamed: 'unnamed people alone',
  none: 'no source',
  collective: 'a vague collective',
  media: 'another outlet',
  mixed: 'named and unnamed sources',
  document: 'a document',
  organization: 'an organization',
  named: 'named people',
}
const GRAVEST_FIRST = Object.keys(WORDS) as Support[]

/** What the claim rests on. */
export function supportOf({ support }: ReportClaim): Support {
  return support.basis === 'unnamed' && support.people === 1 ? 'single-unnamed' : support.basis
}

/** What completes "rests on": "a vague collective". */
export const restsOn = (support: Support): string => WORDS[support]

/** The same of one claim, whose sources are at hand: "a named person", "the author". */
export function claimRestsOn(claim: ReportClaim, sources: readonly ReportSource[]): string {
  const support = supportOf(claim)
  const [source, ...others] = sources
  if (support !== 'named' || source === undefined || others.length > 0) return restsOn(support)
  return source.class === 'author' ? 'the author' : 'a named person'
}

/** The gravest kind of support among the claims, if there are any. */
export function gravestSupport(claims: readonly ReportClaim[]): Support | undefined {
  const supports = new Set(claims.map(supportOf))
  return GRAVEST_FIRST.find(support => supports.has(support))
}

/** Claims with the gravest support first; among equals in their order. */
export function byGravestSupport(claims: readonly ReportClaim[]): readonly ReportClaim[] {
  return claims.toSorted((a, b) => GRAVEST_FIRST.indexOf(supportOf(a)) - GRAVEST_FIRST.indexOf(supportOf(b)))
}

/** Claims that rest on the same kind of support, and the sources they rest on. */
interface SupportGroup {
  readonly support: Support
  readonly claims: readonly ReportClaim[]
  readonly sources: readonly ReportSource[]
}

/** What rests on whom: the claims by kind of support, gravest first; kinds without a claim are left out. */
export function whatRestsOnWhom({ claims, sources }: Report): readonly SupportGroup[] {
  return GRAVEST_FIRST.map(support => {
    const resting = claims.filter(claim => supportOf(claim) === support)
    const ids = new Set(resting.flatMap(claim => claim.support.sourceIds))
    return { support, claims: resting, sources: sources.filter(({ id }) => ids.has(id)) }
  }).filter(group => group.claims.length > 0)
}

/** The audit in one or two sentences. */
export function verdict(report: Report): string {
  const { claims, anonymousClaims, singleSourceClaims } = report.summary
  if (claims === 0) return 'Nothing in the article is put forward on a source’s authority.'
  const alone = report.claims.filter(claim => supportOf(claim) === 'single-unnamed').length
  const unnamed =
    anonymousClaims === 0
      ? `None of ${counted(claims, 'claim')} rests on unnamed people alone`
      : `${anonymousClaims} of ${counted(claims, 'claim')} ${anonymousClaims === 1 ? 'rests' : 'rest'} on unnamed people alone${
          alone === 0 ? '' : alone === anonymousClaims ? ', and on a single one' : `, ${alone} of them on a single one`
        }`
  return `${unnamed}. ${singleSourceClaims === 0 ? 'None has' : `${counted(singleSourceClaims, 'claim has', 'claims have')}`} only one independent source.`
}
