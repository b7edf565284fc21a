import type { Candidate } from './candidate.js'
import { claimsToPlaces, rivalClaims, rivalRoles } from './claims-to-places.js'
import type { Encoded } from './encode.js'

/** A candidate and what others claim around it, by place from the first one of its beliefs. */
export interface Contest {
  readonly candidate: Candidate
  /** What the claim of another candidate is like; 0 where there is none. */
  readonly rivals: Int32Array
  /** The role in which another likely cue claims the place; 0 if none does. */
  readonly roles: Uint8Array
}

/** Below this chance a cue's claims are not taken for anybody's. */
const LIKELY_RIVAL = 0.3

/** Each candidate with what the others claim around it. */
export function contests(text: Encoded, candidates: readonly Candidate[]): Contest[] {
  const claims = claimsToPlaces(text.size, candidates)
  return candidates.map((candidate, k) => {
    const { from, to } = candidate.beliefs
    return {
      candidate,
      rivals: rivalClaims(claims, k, from, to),
      roles: rivalRoles(claims, k, from, to, LIKELY_RIVAL),
    }
  })
}
