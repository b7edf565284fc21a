import { gatherClaims } from '../../analysis/claims.js'
import type { Analysis } from '../../model/analysis.js'
import type { Corrections, NoAttribution, SourceIdentity } from '../../model/corrections.js'
import type { Range } from '../../model/range.js'
import { contradictions } from './contradictions.js'
import { locate } from './locate.js'
import { withoutAttribution } from './no-attribution.js'
import { borneOut } from './second-source.js'
import { identified } from './source-identity.js'

type Correction = Corrections['corrections'][number]

/** What became of a correction. */
export interface CheckedCorrection {
  readonly correction: Correction
  /** In a sentence. */
  readonly decision: string
  readonly at: Range | null
  /** Why it is stale, and what to do; null where it was applied. */
  readonly problem: string | null
}

/** Lays an editor's corrections over an analysis: first what changes who said what, then what bears the claims out. */
export function correct(
  analysis: Analysis,
  corrections: Corrections['corrections'],
): { analysis: Analysis; checked: CheckedCorrection[] } {
  const contradicted = contradictions(analysis, corrections)
  const checked = new Map<Correction, CheckedCorrection>()
  let current = analysis
  for (const correction of corrections.toSorted((one, other) => turn(one) - turn(other))) {
    const at = locate(analysis.article.text, correction.words, correction.occurrence)
    const result = typeof at === 'string' ? at : (contradicted.get(correction) ?? applied(current, correction, at))
    if (typeof result !== 'string') current = result
    checked.set(correction, {
      correction,
      decision: decisionOf(correction),
      at: typeof at === 'string' ? null : at,
      problem: typeof result === 'string' ? result : null,
    })
  }
  return { analysis: current, checked: corrections.flatMap(each => checked.get(each) ?? []) }
}

const turn = ({ kind }: Correction) => (kind === 'second-source' ? 1 : 0)

function applied(analysis: Analysis, correction: Correction, at: Range): Analysis | string {
  const because = `${correction.by} decided: ${decisionOf(correction)}`
  if (correction.kind === 'second-source') return borneOut(analysis, at, correction, because)
  const result = reattributed(analysis, correction, at, because)
  if (typeof result === 'string') return result
  const { article, sentences, attributions, sources, nonResponses } = result
  return { ...result, claims: gatherClaims(article, sentences, attributions, sources, nonResponses) }
}

const reattributed = (analysis: Analysis, correction: NoAttribution | SourceIdentity, at: Range, because: string) =>
  correction.kind === 'source' ? identified(analysis, at, correction.is, because) : withoutAttribution(analysis, at)

function decisionOf(correction: Correction): string {
  const { kind, words } = correction
  if (kind === 'source') return `“${words}” is ${correction.is}.`
  if (kind === 'second-source') return `“${words}” is borne out by ${correction.source} as well.`
  return `“${words}” is no attribution.`
}
