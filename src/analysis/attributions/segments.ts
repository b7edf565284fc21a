/** Places from `from` up to `to` that a path goes through with one label. */
export interface Segment {
  readonly from: number
  readonly to: number
}

/** Cuts a stretch of places wherever a part may begin or end, and on both sides of the cue, but not within it. */
export function segmentsOf(stretch: Segment, cue: Segment, mayCut: (at: number) => boolean): Segment[] {
  const out: Segment[] = []
  let { from } = stretch
  for (let at = from + 1; at <= stretch.to; at++) {
    const besideCue = at === cue.from || at === cue.to
    const withinCue = at > cue.from && at < cue.to
    if (at < stretch.to && !besideCue && (withinCue || !mayCut(at))) continue
    out.push({ from, to: at })
    from = at
  }
  return out
}

/** Each place of a stretch by itself. */
export const eachPlace = ({ from, to }: Segment): Segment[] =>
  Array.from({ length: to - from }, (_, k) => ({ from: from + k, to: from + k + 1 }))
