import type { Encoded } from './encode.js'

/** What a model believes of each place: the chance of each label, and of a span starting or ending there. */
export interface Beliefs {
  readonly labels: number
  /** `[place * labels + label]` */
  readonly inside: Float32Array
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** Room for what is believed of a text, each chance 0 at first. */
export function createBeliefs(text: Encoded, labels: number): Beliefs {
  const column = () => new Float32Array(text.size * labels)
  return { labels, inside: column(), starts: column(), ends: column() }
}

/** The chance that spans of some labels start or end at the border that `row` is about. */
export function chanceOfBorder(
  { starts, ends }: Pick<Beliefs, 'starts' | 'ends'>,
  row: number,
  labels: readonly number[],
): number {
  let sum = 0
  for (const label of labels) sum += starts[row + label]! + ends[row + label]!
  return sum
}

/** A stretch of places that is likely a cue. */
export interface CueCandidate {
  readonly from: number
  readonly to: number
  /** Chance that a cue starts here. */
  readonly chance: number
}

/** Cue spans whose start has at least the chance `least`, in reading order; they do not overlap. */
export function cueCandidates(text: Encoded, beliefs: Beliefs, label: number, least: number): CueCandidate[] {
  const { labels, inside, starts } = beliefs
  const out: CueCandidate[] = []
  for (const block of text.blocks) {
    let at = block.from
    while (at < block.to) {
      const chance = starts[at * labels + label]!
      if (chance < least) {
        at++
        continue
      }
      let to = at + 1
      // the span goes on while going on is likelier than not, given that it got here
      let held = chance
      while (to < block.to) {
        const goesOn = inside[to * labels + label]! - starts[to * labels + label]!
        if (goesOn < held * 0.5) break
        held = Math.min(held, goesOn)
        to++
      }
      out.push({ from: at, to, chance })
      at = to
    }
  }
  return out
}

/** For each place the number of the nearest candidate at or before it, and at or after it, in its block; -1 if none. */
export interface Nearest {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** @param cues in reading order, without overlap */
export function nearestCues(text: Encoded, cues: readonly CueCandidate[]): Nearest {
  const left = new Int32Array(text.size).fill(-1)
  const right = new Int32Array(text.size).fill(-1)
  let block = 0
  cues.forEach((cue, k) => {
    while (text.blocks[block]!.to <= cue.from) block++
    const { from, to } = text.blocks[block]!
    const previous = cues[k - 1]
    left.fill(k, cue.from, to)
    right.fill(k, previous && previous.to > from ? previous.to : from, cue.to)
  })
  return { left, right }
}
