import { type ChainScores, type ChainShape, stepScore } from './chain.js'

/** A path through a scored chain: the label of each token, and its score. */
export interface Path {
  readonly labels: Uint8Array
  readonly score: number
}

/** What is so far behind the best path to the same token, by logarithm, has next to no chance and is given up. */
const HOPELESS = 10

/** List Viterbi: the `count` best paths, the best first; fewer where the others are hopeless. */
export function bestPaths(shape: ChainShape, scores: ChainScores, count: number): Path[] {
  const { states, next, first, last, labels } = shape
  const size = states.length
  const { length } = scores
  // by token, state and rank: the score, and the state and rank before it as one number
  const best = new Float64Array(length * size * count).fill(Number.NEGATIVE_INFINITY)
  const back = new Uint16Array(length * size * count)
  const insert = (at: number, score: number, from: number) => {
    let rank = count - 1
    if (score <= best[at + rank]!) return
    while (rank > 0 && best[at + rank - 1]! < score) {
      best[at + rank] = best[at + rank - 1]!
      back[at + rank] = back[at + rank - 1]!
      rank--
    }
    best[at + rank] = score
    back[at + rank] = from
  }
  for (const s of first) best[s * count] = stepScore(scores, labels, 0, 0, states[s]!) + scores.unary[states[s]!]!
  for (let i = 1; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let s = 0; s < size; s++) top = Math.max(top, best[((i - 1) * size + s) * count]!)
    const least = top - HOPELESS
    for (let s = 0; s < size; s++) {
      const before = ((i - 1) * size + s) * count
      if (best[before]! < least) continue
      for (const t of next[s]!) {
        const gain = stepScore(scores, labels, i, states[s]!, states[t]!) + scores.unary[i * labels + states[t]!]!
        for (let rank = 0; rank < count; rank++) {
          const score = best[before + rank]!
          if (score < least) break
          insert((i * size + t) * count, score + gain, s * count + rank)
        }
      }
    }
  }
  const ends = last.flatMap(s => {
    const at = ((length - 1) * size + s) * count
    const gain = stepScore(scores, labels, length, states[s]!, 0)
    return Array.from({ length: count }, (_, rank) => ({ score: best[at + rank]! + gain, from: s * count + rank }))
  })
  return ends
    .filter(({ score }) => score !== Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ score, from }) => {
      const path = new Uint8Array(length)
      let place = from
      for (let i = length - 1; i >= 0; i--) {
        path[i] = states[Math.floor(place / count)]!
        if (i > 0) place = back[i * size * count + place]!
      }
      return { labels: path, score }
    })
}
