import type { RoleContext } from './argument-features.js'
import type { Candidate } from './candidate.js'
import type { Encoded } from './encode.js'
import { logistic } from './exponential.js'
import { addWeights, type FeatureTable, sumOf, sumsOf } from './feature-table.js'
import { createFeatureList } from './features.js'
import { claim, createClaims, rivalAt } from './likeliest-claims.js'
import { Role } from './stages.js'
import { type Rivalry, verdictFeatures } from './verdict-features.js'

/** How good a candidate is. */
export interface Verdict {
  /** How likely it is that something is attributed, and the content right by and large. */
  readonly found: number
  /** How likely it is that the source is right as well. */
  readonly right: number
}

/** What was learned of whole candidates, of each of them. */
export function judge(
  text: Encoded,
  table: FeatureTable,
  context: RoleContext,
  candidates: readonly Candidate[],
): Verdict[] {
  const list = createFeatureList()
  const sums = new Int32Array(sumsOf(table))
  const rivals = rivalries(text.size, candidates)
  return candidates.map((candidate, k) => {
    list.count = 0
    verdictFeatures(text, context, candidate, rivals[k]!, list)
    sums.fill(0)
    addWeights(table, list, sums, 0)
    return { found: logistic(sumOf(sums, 0, 0) * table.scale), right: logistic(sumOf(sums, 0, 1) * table.scale) }
  })
}

/**
 * How far candidates overlap: contents of different attributions do not share words, nor do they hold other cues.
 *
 * @param size the number of places of the text
 */
export function rivalries(size: number, candidates: readonly Candidate[]): Rivalry[] {
  const claims = createClaims(size, candidates)
  candidates.forEach(({ content }, k) => {
    for (const at of content) claim(claims, k, at, Role.content)
  })
  const rival = (at: number, k: number) => rivalAt(claims, k, at)?.cue.chance ?? 0
  return candidates.map(({ cue, content }, k) => {
    let contested = 0
    for (const at of content) if (rival(at, k) > cue.chance) contested++
    return { covered: rival(cue.from, k), contested: content.length === 0 ? 0 : contested / content.length }
  })
}
