import type { ChainScores, ChainShape } from './chain.js'

/** A path through a scored chain: the label of each token, and its score. */
export interface Path {
  readonly labels: Uint8Array
  readonly score: number
}

/** What is so far behind the best path, by logarithm, has next to no chance and is given up. */
const HOPELESS = 10

/** A path that leaves another one: it is in `state` at token `at`, and goes on from there as the other does. */
interface Turn {
  readonly at: number
  readonly state: number
  /** The states of the other path. */
  readonly states: Uint8Array
  /** The score of all behind the token. */
  readonly after: number
  /** The score of the whole, the way to the token being the best one. */
  readonly score: number
}

/** The `count` best paths, the best first; fewer where the others are hopeless. */
export function bestPaths(shape: ChainShape, scores: ChainScores, count: number): Path[] {
  const gains = gainsOf(shape, scores)
  const best = bestWays(shape, scores, gains)
  const turns = endings(shape, scores, best)
  const least = (turns[0]?.score ?? 0) - HOPELESS
  const out: Path[] = []
  for (let turn = turns.shift(); turn && turn.score >= least; turn = turns.shift()) {
    const states = Uint8Array.from(turn.states)
    const wanted = count - out.length - 1
    retrace(shape, gains, best, turn, states, { turns, wanted, least })
    out.push({ labels: states.map(state => shape.states[state]!), score: turn.score })
    if (wanted === 0) break
  }
  return out
}

/** Turns that are still to be taken, the best first: as many as are wanted, none worse than `least`. */
interface Open {
  readonly turns: Turn[]
  readonly wanted: number
  readonly least: number
}

const isWanted = ({ turns, wanted, least }: Open, score: number): boolean =>
  wanted > 0 && score >= least && (turns.length < wanted || score > turns[wanted - 1]!.score)

function insert({ turns, wanted }: Open, turn: Turn): void {
  let k = turns.length
  while (k > 0 && turns[k - 1]!.score < turn.score) k--
  turns.splice(k, 0, turn)
  if (turns.length > wanted) turns.pop()
}

/** `[token * labels² + from * labels + to]`: what a step into a token and the token itself add to a path. */
function gainsOf({ labels }: ChainShape, { length, unary, starts, ends, steps }: ChainScores): Float64Array {
  const gains = new Float64Array(length * labels * labels)
  for (let at = 0, step = 0; at < length; at++)
    for (let from = 0; from < labels; from++)
      for (let to = 0; to < labels; to++, step++) {
        const border = from === to ? 0 : ends[at * labels + from]! + starts[at * labels + to]!
        gains[step] = steps[from * labels + to]! + border + unary[at * labels + to]!
      }
  return gains
}

/** `[token * states + state]`: the score of the best way from the start to a state at a token. */
function bestWays(
  { labels, states, first, arcs }: ChainShape,
  { length }: ChainScores,
  gains: Float64Array,
): Float64Array {
  const size = states.length
  const best = new Float64Array(length * size).fill(Number.NEGATIVE_INFINITY)
  for (const state of first) best[state] = gains[states[state]!]!
  for (let at = 1; at < length; at++) {
    const row = at * size
    const step = at * labels * labels
    for (let k = 0; k < arcs.from.length; k++) {
      const score = best[row - size + arcs.from[k]!]! + gains[step + arcs.step[k]!]!
      const to = row + arcs.to[k]!
      if (score > best[to]!) best[to] = score
    }
  }
  return best
}

/** The best path to each state that a path may end in, the best first. */
function endings(
  { labels, states, last }: ChainShape,
  { length, steps, ends }: ChainScores,
  best: Float64Array,
): Turn[] {
  return last
    .map(state => {
      const label = states[state]!
      const after = steps[label * labels]! + (label === 0 ? 0 : ends[length * labels + label]!)
      const score = best[(length - 1) * states.length + state]! + after
      return { at: length - 1, state, states: new Uint8Array(length), after, score }
    })
    .sort((a, b) => b.score - a.score)
}

/** Writes the best way from a turn back to the start, and offers the other ways that it meets. */
function retrace(
  { labels, states: { length: size }, arcs }: ChainShape,
  gains: Float64Array,
  best: Float64Array,
  turn: Turn,
  states: Uint8Array,
  open: Open,
): void {
  let { state, after } = turn
  states[turn.at] = state
  for (let { at } = turn; at > 0; at--) {
    let chosen = -1
    let top = Number.NEGATIVE_INFINITY
    for (const k of arcs.into[state]!) {
      const score = best[(at - 1) * size + arcs.from[k]!]! + gains[at * labels * labels + arcs.step[k]!]!
      if (score <= top) continue
      chosen = k
      top = score
    }
    for (const k of arcs.into[state]!) {
      if (k === chosen) continue
      const gain = after + gains[at * labels * labels + arcs.step[k]!]!
      const score = best[(at - 1) * size + arcs.from[k]!]! + gain
      if (isWanted(open, score)) insert(open, { at: at - 1, state: arcs.from[k]!, states, after: gain, score })
    }
    after += gains[at * labels * labels + arcs.step[chosen]!]!
    state = arcs.from[chosen]!
    states[at - 1] = state
  }
}
