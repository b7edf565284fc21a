import type { ChainScores, ChainShape } from './chain.js'
import { exp, log } from './exponential.js'

/** What a chain believes of a sequence. */
export interface Marginals {
  /** The chance of each label at each token, of a span starting and ending at each border, of each step. */
  unary: Float64Array
  starts: Float64Array
  ends: Float64Array
  steps: Float64Array
}

/** Room for the marginals of one sequence after the other. */
export interface Workspace {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What the forward sums of each token were divided by. */
  readonly scales: Float64Array
  /** Exponentiated scores: of labels at tokens, of steps between labels at borders. */
  readonly labels: Float64Array
  readonly steps: Float64Array
  readonly marginals: Marginals
}

/** @param capacity the tokens of the longest sequence that it is for */
export function createWorkspace({ labels, states }: ChainShape, capacity: number): Workspace {
  return {
    forward: new Float64Array(capacity * states.length),
    backward: new Float64Array(capacity * states.length),
    scales: new Float64Array(capacity),
    labels: new Float64Array(capacity * labels),
    steps: new Float64Array((capacity + 1) * labels * labels),
    marginals: {
      unary: new Float64Array(capacity * labels),
      starts: new Float64Array((capacity + 1) * labels),
      ends: new Float64Array((capacity + 1) * labels),
      steps: new Float64Array(labels * labels),
    },
  }
}

/**
 * Log of the sum over all paths of a sequence of at least one token: a path's score less this is the log of its chance.
 */
export function logOfAllPaths(shape: ChainShape, scores: ChainScores, work: Workspace): number {
  exponentiate(shape, scores, work)
  sumForward(shape, scores.length, work)
  return logOfSum(shape, scores.length, work)
}

/** The same once marginals were worked out: what sums were divided by is in the workspace. */
export function logOfSum(shape: ChainShape, length: number, work: Workspace): number {
  let logZ = 0
  for (let i = 0; i < length; i++) logZ += log(work.scales[i]!)
  return logZ + log(sumAtEnd(shape, length, work))
}

/** Forward-backward over a sequence of at least one token. Results live in the workspace. */
export function marginals(shape: ChainShape, scores: ChainScores, work: Workspace): Marginals {
  const out = work.marginals
  exponentiate(shape, scores, work)
  sumForward(shape, scores.length, work)
  out.unary.fill(0, 0, scores.length * shape.labels)
  out.starts.fill(0, 0, (scores.length + 1) * shape.labels)
  out.ends.fill(0, 0, (scores.length + 1) * shape.labels)
  out.steps.fill(0)
  closeEnd(shape, scores.length, work)
  sumBackward(shape, scores.length, work)
  closeStart(shape, work)
  return out
}

function exponentiate({ labels }: ChainShape, scores: ChainScores, work: Workspace): void {
  const { length } = scores
  for (let at = 0; at < length * labels; at += labels) {
    work.labels[at] = 1
    for (let l = 1; l < labels; l++) work.labels[at + l] = exp(scores.unary[at + l]!)
  }
  const square = labels * labels
  const constant = scores.steps.map(exp)
  const ends = new Float64Array(labels).fill(1)
  for (let b = 0; b <= length; b++) {
    const row = b * labels
    for (let l = 1; l < labels; l++) ends[l] = exp(scores.ends[row + l]!)
    for (let to = 0; to < labels; to++) {
      const start = to === 0 ? 1 : exp(scores.starts[row + to]!)
      for (let from = 0; from < labels; from++) {
        const step = from * labels + to
        work.steps[b * square + step] = from === to ? constant[step]! : constant[step]! * ends[from]! * start
      }
    }
  }
}

/** Sums over the paths up to each token, scaled to 1. */
function sumForward({ labels, states, first, arcs }: ChainShape, length: number, work: Workspace): void {
  const { forward, scales } = work
  const size = states.length
  const count = arcs.from.length
  forward.fill(0, 0, length * size)
  for (const s of first) forward[s] = work.steps[states[s]!]!
  for (let i = 0; i < length; i++) {
    const row = i * size
    if (i > 0) {
      const border = i * labels * labels
      for (let k = 0; k < count; k++) {
        const to = row + arcs.to[k]!
        forward[to] = forward[to]! + forward[row - size + arcs.from[k]!]! * work.steps[border + arcs.step[k]!]!
      }
    }
    let sum = 0
    for (let s = 0; s < size; s++) {
      const value = forward[row + s]! * work.labels[i * labels + states[s]!]!
      forward[row + s] = value
      sum += value
    }
    const inverse = 1 / sum
    for (let s = 0; s < size; s++) forward[row + s] = forward[row + s]! * inverse
    scales[i] = sum
  }
}

/** The sum over the states that a path may end in, scaled as the last token is. */
function sumAtEnd({ labels, states, last }: ChainShape, length: number, { forward, steps }: Workspace): number {
  let total = 0
  for (const s of last)
    total += forward[(length - 1) * states.length + s]! * steps[(length * labels + states[s]!) * labels]!
  return total
}

/** The last token and the border behind it. */
function closeEnd(shape: ChainShape, length: number, work: Workspace): void {
  const { labels, states, last } = shape
  const { forward, backward, steps, marginals: out } = work
  const total = sumAtEnd(shape, length, work)
  const row = (length - 1) * states.length
  backward.fill(0, row, row + states.length)
  for (const s of last) {
    backward[row + s] = steps[(length * labels + states[s]!) * labels]! / total
    const label = states[s]!
    const chance = forward[row + s]! * backward[row + s]!
    const at = (length - 1) * labels + label
    out.unary[at] = out.unary[at]! + chance
    out.steps[label * labels] = out.steps[label * labels]! + chance
    if (label !== 0) out.ends[length * labels + label] = out.ends[length * labels + label]! + chance
  }
}

/** All other tokens and the borders between them; `backward` is scaled so that forward times backward is a chance. */
function sumBackward({ labels, states, arcs }: ChainShape, length: number, work: Workspace): void {
  const { forward, backward, scales, marginals: out } = work
  const size = states.length
  const count = arcs.from.length
  const square = labels * labels
  const ahead = new Float64Array(size)
  const stepped = new Float64Array(square)
  for (let i = length - 1; i > 0; i--) {
    const row = i * size
    const before = row - size
    const inverse = 1 / scales[i]!
    for (let s = 0; s < size; s++) ahead[s] = work.labels[i * labels + states[s]!]! * backward[row + s]! * inverse
    backward.fill(0, before, row)
    stepped.fill(0)
    for (let k = 0; k < count; k++) {
      const from = before + arcs.from[k]!
      const step = arcs.step[k]!
      const value = work.steps[i * square + step]! * ahead[arcs.to[k]!]!
      backward[from] = backward[from]! + value
      stepped[step] = stepped[step]! + forward[from]! * value
    }
    for (let s = 0; s < size; s++) {
      const at = (i - 1) * labels + states[s]!
      out.unary[at] = out.unary[at]! + forward[before + s]! * backward[before + s]!
    }
    for (let from = 0, step = 0; from < labels; from++)
      for (let to = 0; to < labels; to++, step++) {
        const chance = stepped[step]!
        out.steps[step] = out.steps[step]! + chance
        if (from === to) continue
        out.ends[i * labels + from] = out.ends[i * labels + from]! + chance
        out.starts[i * labels + to] = out.starts[i * labels + to]! + chance
      }
  }
}

/** The border before the first token. */
function closeStart({ states, first }: ChainShape, { forward, backward, marginals: out }: Workspace): void {
  for (const s of first) {
    const label = states[s]!
    const chance = forward[s]! * backward[s]!
    out.steps[label] = out.steps[label]! + chance
    if (label !== 0) out.starts[label] = out.starts[label]! + chance
  }
}
