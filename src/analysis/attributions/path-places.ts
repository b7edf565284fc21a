import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import { Part } from './stages.js'

/**
 * Takes from a path, which runs over the places from `from` on, what
 * can be no part: the cue itself, and what lies between two blocks.
 */
export function clearPath({ tag }: Encoded, cue: CueCandidate, from: number, labels: Uint8Array): void {
  for (let k = 0; k < labels.length; k++) {
    const at = from + k
    if ((at >= cue.from && at < cue.to) || tag[at] === 0) labels[k] = Part.none
  }
}

/** The places that a path, which runs over the places from `from` on, gives to a part. */
export function placesOf(labels: Uint8Array, part: number, from: number): number[] {
  const out: number[] = []
  for (let k = 0; k < labels.length; k++) if (labels[k] === part) out.push(from + k)
  return out
}
