import { exp, log } from './exponential.js'

/**
 * A linear chain over labels, label 0 being "none". A path pays for the label of each token (`unary`) and, wherever the
 * label changes, for the end of one label and the start of the next, so that both borders of a span are judged by the
 * words around them. States refine labels where a path has a memory ("the source is behind us").
 */
export interface ChainShape {
  readonly labels: number
  /** The label of each state. */
  readonly states: readonly number[]
  /** States that a path may go on to, by state. */
  readonly next: readonly (readonly number[])[]
  readonly first: readonly number[]
  /** States that a path may end in. */
  readonly last: readonly number[]
}

/** Scores of one sequence of `length` tokens; labels from 1 on, label 0 scores nothing. Borders run from 0 to `length`. */
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

export interface Marginals {
  /** log of the sum over all paths */
  logZ: number
  /** The chance of each label at each token, of a span starting and ending at each border, of each step. */
  unary: Float64Array
  starts: Float64Array
  ends: Float64Array
  steps: Float64Array
}

export function createScores(labels: number, capacity: number): ChainScores {
  return {
    length: 0,
    unary: new Float64Array(capacity * labels),
    starts: new Float64Array((capacity + 1) * labels),
    ends: new Float64Array((capacity + 1) * labels),
    steps: new Float64Array(labels * labels),
  }
}

export interface Workspace {
  forward: Float64Array
  backward: Float64Array
  /** exponentiated scores: of states at tokens, of steps between labels at borders */
  state: Float64Array
  step: Float64Array
  /** best predecessor, for the best path */
  back: Uint8Array
  marginals: Marginals
}

export function createWorkspace(shape: ChainShape, capacity: number): Workspace {
  const { labels } = shape
  const states = shape.states.length
  return {
    forward: new Float64Array((capacity + 1) * states),
    backward: new Float64Array((capacity + 1) * states),
    state: new Float64Array(capacity * labels),
    step: new Float64Array((capacity + 1) * labels * labels),
    back: new Uint8Array((capacity + 1) * states),
    marginals: {
      logZ: 0,
      unary: new Float64Array(capacity * labels),
      starts: new Float64Array((capacity + 1) * labels),
      ends: new Float64Array((capacity + 1) * labels),
      steps: new Float64Array(labels * labels),
    },
  }
}

export function stepScore(scores: ChainScores, labels: number, border: number, from: number, to: number): number {
  const constant = scores.steps[from * labels + to]!
  return from === to ? constant : constant + scores.ends[border * labels + from]! + scores.starts[border * labels + to]!
}

/** Forward-backward: what the model believes of every token and border. Results live in the workspace. */
export function marginals(shape: ChainShape, scores: ChainScores, work: Workspace): Marginals {
  const { labels, states, next, first } = shape
  const size = states.length
  const { length } = scores
  const { forward, backward, state, step, marginals: out } = work
  for (let i = 0; i < length * labels; i++) state[i] = exp(scores.unary[i]!)
  for (let b = 0; b <= length; b++)
    for (let from = 0; from < labels; from++)
      for (let to = 0; to < labels; to++)
        step[(b * labels + from) * labels + to] = exp(stepScore(scores, labels, b, from, to))

  let logZ = 0
  forward.fill(0, 0, length * size)
  for (const s of first) forward[s] = step[states[s]!]! * state[states[s]!]!
  logZ += normalize(forward, 0, size)
  for (let i = 1; i < length; i++) {
    const row = i * size
    for (let s = 0; s < size; s++) {
      const alpha = forward[row - size + s]!
      if (alpha === 0) continue
      const base = (i * labels + states[s]!) * labels
      for (const t of next[s]!) forward[row + t] = forward[row + t]! + alpha * step[base + states[t]!]!
    }
    for (let s = 0; s < size; s++) forward[row + s] = forward[row + s]! * state[i * labels + states[s]!]!
    logZ += normalize(forward, row, size)
  }
  let total = 0
  const lastRow = (length - 1) * size
  backward.fill(0, lastRow, lastRow + size)
  for (const s of shape.last) {
    backward[lastRow + s] = step[(length * labels + states[s]!) * labels]!
    total += forward[lastRow + s]! * backward[lastRow + s]!
  }
  out.logZ = logZ + log(total)
  out.unary.fill(0, 0, length * labels)
  out.starts.fill(0, 0, (length + 1) * labels)
  out.ends.fill(0, 0, (length + 1) * labels)
  out.steps.fill(0)
  for (let s = 0; s < size; s++) {
    const p = (forward[lastRow + s]! * backward[lastRow + s]!) / total
    const label = states[s]!
    out.unary[(length - 1) * labels + label] = out.unary[(length - 1) * labels + label]! + p
    out.steps[label * labels] = out.steps[label * labels]! + p
    if (label !== 0) out.ends[length * labels + label] = out.ends[length * labels + label]! + p
    backward[lastRow + s] = backward[lastRow + s]! / total
  }
  for (let i = length - 1; i > 0; i--) {
    const row = i * size
    const before = row - size
    // backward[row] is scaled so that forward[row] · backward[row] is a probability
    let scale = 0
    for (let s = 0; s < size; s++) {
      let sum = 0
      const base = (i * labels + states[s]!) * labels
      for (const t of next[s]!) sum += step[base + states[t]!]! * state[i * labels + states[t]!]! * backward[row + t]!
      backward[before + s] = sum
      scale += sum * forward[before + s]!
    }
    const inverse = 1 / scale
    for (let s = 0; s < size; s++) {
      backward[before + s] = backward[before + s]! * inverse
      const label = states[s]!
      const p = forward[before + s]! * backward[before + s]!
      out.unary[(i - 1) * labels + label] = out.unary[(i - 1) * labels + label]! + p
      const alpha = forward[before + s]! * inverse
      if (alpha === 0) continue
      const base = (i * labels + label) * labels
      for (const t of next[s]!) {
        const to = states[t]!
        const q = alpha * step[base + to]! * state[i * labels + to]! * backward[row + t]!
        out.steps[label * labels + to] = out.steps[label * labels + to]! + q
        if (label !== to) {
          out.ends[i * labels + label] = out.ends[i * labels + label]! + q
          out.starts[i * labels + to] = out.starts[i * labels + to]! + q
        }
      }
    }
  }
  for (const s of first) {
    const to = states[s]!
    const p = forward[s]! * backward[s]!
    out.steps[to] = out.steps[to]! + p
    if (to !== 0) out.starts[to] = out.starts[to]! + p
  }
  return out
}

function normalize(row: Float64Array, at: number, size: number): number {
  let sum = 0
  for (let s = 0; s < size; s++) sum += row[at + s]!
  const inverse = 1 / sum
  for (let s = 0; s < size; s++) row[at + s] = row[at + s]! * inverse
  return log(sum)
}

/** Viterbi: the labels of the best path, written to `labels`. Returns its score. */
export function bestPath(shape: ChainShape, scores: ChainScores, work: Workspace, labels: Uint8Array): number {
  const { states, next, first } = shape
  const size = states.length
  const count = shape.labels
  const { length } = scores
  const best = work.forward
  best.fill(Number.NEGATIVE_INFINITY, 0, length * size)
  for (const s of first) best[s] = stepScore(scores, count, 0, 0, states[s]!) + scores.unary[states[s]!]!
  for (let i = 1; i < length; i++) {
    const row = i * size
    for (let s = 0; s < size; s++) {
      const score = best[row - size + s]!
      if (score === Number.NEGATIVE_INFINITY) continue
      for (const t of next[s]!) {
        const candidate =
          score + stepScore(scores, count, i, states[s]!, states[t]!) + scores.unary[i * count + states[t]!]!
        if (candidate > best[row + t]!) {
          best[row + t] = candidate
          work.back[row + t] = s
        }
      }
    }
  }
  let top = Number.NEGATIVE_INFINITY
  let state = shape.last[0]!
  for (const s of shape.last) {
    const score = best[(length - 1) * size + s]! + stepScore(scores, count, length, states[s]!, 0)
    if (score > top) {
      top = score
      state = s
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = states[state]!
    if (i > 0) state = work.back[i * size + state]!
  }
  return top
}
