import type { Chunks } from './chunks.js'

/** Places from `from` up to `to` that a path goes through with one label. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** The place that stands for it: the head of its last chunk that has one in it, else its last place. */
  readonly head: number
}

/** Cuts a stretch of places wherever a part may begin or end, and on both sides of the cue, but not within it. */
export function segmentsOf(
  { head }: Chunks,
  stretch: { readonly from: number; readonly to: number },
  cue: { readonly from: number; readonly to: number },
  mayCut: (at: number) => boolean,
): Segment[] {
  const out: Segment[] = []
  let { from } = stretch
  for (let at = from + 1; at <= stretch.to; at++) {
    const besideCue = at === cue.from || at === cue.to
    const withinCue = at > cue.from && at < cue.to
    if (at < stretch.to && !besideCue && (withinCue || !mayCut(at))) continue
    let top = at - 1
    while (top > from && head[top] !== top) top--
    out.push({ from, to: at, head: head[top] === top ? top : at - 1 })
    from = at
  }
  return out
}
