import type { Candidate } from './candidate.js'
import { step } from './features.js'
import { join } from './hash.js'
import { claim, createClaims, type LikeliestClaims, rivalAt, rivalRoleAt } from './likeliest-claims.js'
import { Role } from './stages.js'

/**
 * Who claims each place as source, cue or content.
 *
 * @param size the number of places of the text
 */
export function claimsToPlaces(size: number, candidates: readonly Candidate[]): LikeliestClaims {
  const claims = createClaims(size, candidates)
  candidates.forEach(({ source, content, cue }, k) => {
    for (const at of source) claim(claims, k, at, Role.source)
    for (const at of content) claim(claims, k, at, Role.content)
    for (let at = cue.from; at < cue.to; at++) claim(claims, k, at, Role.cue)
  })
  return claims
}

/** What another candidate's claim to each place from `from` on is, seen from candidate `k`; 0 if there is none. */
export function rivalClaims(claims: LikeliestClaims, k: number, from: number, to: number): Int32Array {
  const own = claims.candidates[k]!
  const content = new Set(own.content)
  const source = new Set(own.source)
  const relations = new Map<Candidate, number>()
  const relationTo = (other: Candidate) => {
    const known = relations.get(other)
    if (known !== undefined) return known
    const shares =
      other.source.length === 0
        ? 0
        : other.source.some(at => source.has(at))
          ? 1
          : content.has(other.source[0]!)
            ? 2
            : own.source.length === 0
              ? 3
              : 4
    const nested = content.has(other.cue.from) ? 1 : other.content.includes(own.cue.from) ? 2 : 0
    const relation = join(shares + 8 * nested, Math.min(step(other.cue.chance), 7))
    relations.set(other, relation)
    return relation
  }
  const out = new Int32Array(to - from)
  for (let at = from; at < to; at++) {
    const rival = rivalAt(claims, k, at)
    if (rival) out[at - from] = join(relationTo(rival), rivalRoleAt(claims, k, at))
  }
  return out
}

/** The role in which a likely other cue claims each place from `from` on, seen from candidate `k`; 0 if none does. */
export function rivalRoles(claims: LikeliestClaims, k: number, from: number, to: number, least: number): Uint8Array {
  const out = new Uint8Array(to - from)
  for (let at = from; at < to; at++) {
    const rival = rivalAt(claims, k, at)
    if (rival && rival.cue.chance >= least) out[at - from] = rivalRoleAt(claims, k, at)
  }
  return out
}
