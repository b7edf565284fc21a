import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import type { Borders } from './segments.js'
import { Part } from './stages.js'

/** Takes from a path through segments what can be no part: the cue itself, and what lies between two blocks. */
export function clearPath({ tag }: Encoded, labels: Uint8Array, borders: Borders, cue: CueCandidate): void {
  for (let k = 0; k < labels.length; k++) {
    const [from, to] = [borders[k]!, borders[k + 1]!]
    let word = from
    while (word < to && tag[word] === 0) word++
    const isOfCue = from >= cue.from && to <= cue.to
    if (isOfCue || word === to) labels[k] = Part.none
  }
}

/** The places that a path through segments gives to a part; between two blocks there are none. */
export function placesOf({ tag }: Encoded, labels: Uint8Array, borders: Borders, part: number): number[] {
  const out: number[] = []
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== part) continue
    for (let at = borders[k]!; at < borders[k + 1]!; at++) if (tag[at] !== 0) out.push(at)
  }
  return out
}
