/** Places from `from` up to `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The borders of segments, each of which a path goes through with one label:
 * where the first begins, where one ends and the next begins, where the last ends.
 */
export type Borders = readonly number[]

/** Cuts a stretch of places wherever a part may begin or end, and on both sides of the cue, but not within it. */
export function bordersOf({ from, to }: Stretch, cue: Stretch, mayCut: (at: number) => boolean): Borders {
  const out = [from]
  for (let at = from + 1; at < to; at++) {
    const besideCue = at === cue.from || at === cue.to
    const withinCue = at > cue.from && at < cue.to
    if (besideCue || (!withinCue && mayCut(at))) out.push(at)
  }
  out.push(to)
  return out
}

/** Each place of a stretch is a segment by itself. */
export const eachPlace = ({ from, to }: Stretch): Borders => Array.from({ length: to - from + 1 }, (_, k) => from + k)
