import type { Candidate } from './candidate.js'
import { step } from './features.js'
import { join } from './hash.js'
import { Role } from './stages.js'

/** Which candidates claim each place as source, cue or content: the two with the likeliest cues. */
export interface ClaimsToPlaces {
  readonly candidates: readonly Candidate[]
  /** Number of the candidate, from 1; 0 if none. */
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstRole: Uint8Array
  readonly secondRole: Uint8Array
}

/** @param size the number of places of the text */
export function claimsToPlaces(size: number, candidates: readonly Candidate[]): ClaimsToPlaces {
  const first = new Int32Array(size)
  const second = new Int32Array(size)
  const firstRole = new Uint8Array(size)
  const secondRole = new Uint8Array(size)
  const chance = (number: number) => candidates[number - 1]?.cue.chance ?? -1
  candidates.forEach((candidate, k) => {
    const claim = (at: number, role: number) => {
      if (candidate.cue.chance > chance(first[at]!)) {
        second[at] = first[at]!
        secondRole[at] = firstRole[at]!
        first[at] = k + 1
        firstRole[at] = role
      } else if (candidate.cue.chance > chance(second[at]!)) {
        second[at] = k + 1
        secondRole[at] = role
      }
    }
    for (const at of candidate.source) claim(at, Role.source)
    for (const at of candidate.content) claim(at, Role.content)
    for (let at = candidate.cue.from; at < candidate.cue.to; at++) claim(at, Role.cue)
  })
  return { candidates, first, second, firstRole, secondRole }
}

/** What another candidate's claim to each place from `from` on is, seen from candidate `k`; 0 if there is none. */
export function rivalClaims(claims: ClaimsToPlaces, k: number, from: number, to: number): Int32Array {
  const { candidates, first, second, firstRole, secondRole } = claims
  const own = candidates[k]!
  const content = new Set(own.content)
  const source = new Set(own.source)
  const relations = new Map<number, number>()
  const relationTo = (number: number) => {
    const known = relations.get(number)
    if (known !== undefined) return known
    const other = candidates[number - 1]!
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
    relations.set(number, relation)
    return relation
  }
  const out = new Int32Array(to - from)
  for (let at = from; at < to; at++) {
    const isOwn = first[at] === k + 1
    const number = isOwn ? second[at]! : first[at]!
    if (number !== 0) out[at - from] = join(relationTo(number), isOwn ? secondRole[at]! : firstRole[at]!)
  }
  return out
}

/** The role in which a likely other cue claims each place from `from` on, seen from candidate `k`; 0 if none does. */
export function rivalRoles(claims: ClaimsToPlaces, k: number, from: number, to: number, least: number): Uint8Array {
  const { candidates, first, second, firstRole, secondRole } = claims
  const out = new Uint8Array(to - from)
  for (let at = from; at < to; at++) {
    const isOwn = first[at] === k + 1
    const rival = candidates[(isOwn ? second[at]! : first[at]!) - 1]
    if (rival && rival.cue.chance >= least) out[at - from] = isOwn ? secondRole[at]! : firstRole[at]!
  }
  return out
}
