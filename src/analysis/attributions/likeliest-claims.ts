import type { Candidate } from './candidate.js'

/** Of the candidates that claim each place, the two with the likeliest cues: each is so compared with all but itself. */
export interface LikeliestClaims {
  readonly candidates: readonly Candidate[]
  /** Number of the candidate, from 1; 0 if none. */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstRole: Uint8Array
  readonly secondRole: Uint8Array
}

/** @param size the number of places of the text, none of which is claimed as yet */
export const createClaims = (size: number, candidates: readonly Candidate[]): LikeliestClaims => ({
  candidates,
  first: new Int32Array(size),
  second: new Int32Array(size),
  firstRole: new Uint8Array(size),
  secondRole: new Uint8Array(size),
})

/** Candidate `k` claims a place in a role. Of equally likely cues the one that claims first stays ahead. */
export function claim(claims: LikeliestClaims, k: number, at: number, role: number): void {
  const { candidates, first, second, firstRole, secondRole } = claims
  const { chance } = candidates[k]!.cue
  if (chance > chanceOf(candidates, first[at]!)) {
    second[at] = first[at]!
    secondRole[at] = firstRole[at]!
    first[at] = k + 1
    firstRole[at] = role
  } else if (chance > chanceOf(candidates, second[at]!)) {
    second[at] = k + 1
    secondRole[at] = role
  }
}

const chanceOf = (candidates: readonly Candidate[], number: number): number => candidates[number - 1]?.cue.chance ?? -1

/** The likeliest candidate other than `k` that claims a place, and undefined if none does. */
export const rivalAt = ({ candidates, first, second }: LikeliestClaims, k: number, at: number): Candidate | undefined =>
  candidates[(first[at] === k + 1 ? second : first)[at]! - 1]

/** The role in which that candidate claims the place; 0 if there is none. */
export const rivalRoleAt = ({ first, firstRole, secondRole }: LikeliestClaims, k: number, at: number): number =>
  (first[at] === k + 1 ? secondRole : firstRole)[at]!
