/**
 * A linear chain over labels, label 0 being "none". A path pays for the label of each token (`unary`) and, wherever the
 * label changes, for the end of one label and the start of the next, so that both borders of a span are judged by the
 * words around them. States refine labels where a path has a memory ("the source is behind us").
 */
export interface ChainShape {
  readonly labels: number
  /** The label of each state. */
  readonly states: Uint8Array
  readonly first: readonly number[]
  /** States that a path may end in. */
  readonly last: readonly number[]
  readonly arcs: Arcs
}

/**
 * What a path may do between two tokens: the state it leaves,
 * the one it enters, and `label left * labels + label entered`.
 */
interface Arcs {
  readonly from: Uint8Array
  readonly to: Uint8Array
  readonly step: Uint8Array
  /** The arcs that enter each state. */
  readonly into: readonly (readonly number[])[]
}

/** @param next states that a path may go on to, by state */
export function chainShape(
  labels: number,
  states: readonly number[],
  next: readonly (readonly number[])[],
  first: readonly number[],
  last: readonly number[],
): ChainShape {
  const arcs = next.flatMap((all, from) => all.map(to => ({ from, to })))
  return {
    labels,
    states: Uint8Array.from(states),
    first,
    last,
    arcs: {
      from: Uint8Array.from(arcs, ({ from }) => from),
      to: Uint8Array.from(arcs, ({ to }) => to),
      step: Uint8Array.from(arcs, ({ from, to }) => states[from]! * labels + states[to]!),
      into: states.map((_, state) => arcs.flatMap(({ to }, k) => (to === state ? [k] : []))),
    },
  }
}

/**
 * Scores of one sequence of `length` tokens; labels from 1 on, label 0 scores nothing. Borders run from 0 to `length`.
 */
export interface ChainScores {
  length: number
  /** `[token * labels + label]` */
  unary: Float64Array
  /** `[border * labels + label]` */
  starts: Float64Array
  ends: Float64Array
  /** `[from * labels + to]` */
  steps: Float64Array
}

/** @param capacity the tokens of the longest sequence that is to be scored */
export function createScores(labels: number, capacity: number): ChainScores {
  return {
    length: 0,
    unary: new Float64Array(capacity * labels),
    starts: new Float64Array((capacity + 1) * labels),
    ends: new Float64Array((capacity + 1) * labels),
    steps: new Float64Array(labels * labels),
  }
}
