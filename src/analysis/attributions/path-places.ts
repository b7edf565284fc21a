import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import type { Segment } from './segments.js'
import { Part } from './stages.js'

/** Takes from a path through segments what can be no part: the cue itself, and what lies between two blocks. */
export function clearPath({ tag }: Encoded, labels: Uint8Array, segments: readonly Segment[], cue: CueCandidate): void {
  segments.forEach(({ from, to }, k) => {
    let word = from
    while (word < to && tag[word] === 0) word++
    const isOfCue = from >= cue.from && to <= cue.to
    if (isOfCue || word === to) labels[k] = Part.none
  })
}

/** The places that a path through segments gives to a part; between two blocks there are none. */
export function placesOf({ tag }: Encoded, labels: Uint8Array, segments: readonly Segment[], part: number): number[] {
  const out: number[] = []
  segments.forEach(({ from, to }, k) => {
    if (labels[k] !== part) return
    for (let at = from; at < to; at++) if (tag[at] !== 0) out.push(at)
  })
  return out
}
