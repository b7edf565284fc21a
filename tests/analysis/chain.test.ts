import { describe, expect, it } from 'vitest'
import { bestPaths } from '../../src/analysis/attributions/best-paths.js'
import { type ChainScores, createScores } from '../../src/analysis/attributions/chain.js'
import { createWorkspace, logOfSum, marginals } from '../../src/analysis/attributions/marginals.js'
import { PARTS } from '../../src/analysis/attributions/stages.js'

const LENGTH = 5
const { labels, states, arcs, first, last } = PARTS

/** Scores that differ from place to place and never tie. */
function someScores(seed: number): ChainScores {
  const scores = createScores(labels, LENGTH)
  scores.length = LENGTH
  let k = seed
  const next = () => {
    k += 1
    return Math.sin(k * 12.9898) * 3
  }
  for (const column of [scores.unary, scores.starts, scores.ends])
    for (let i = 0; i < column.length; i++) if (i % labels !== 0) column[i] = next()
  for (let i = 0; i < scores.steps.length; i++) scores.steps[i] = next() / 4
  return scores
}

/** Every path that the shape allows, as labels, with its score. */
function allPaths(scores: ChainScores): { labels: number[]; score: number }[] {
  const next = (state: number) =>
    [...arcs.from.keys()].filter(k => arcs.from[k] === state).map(k => arcs.to[k] as number)
  let open = first.map(state => [state])
  for (let i = 1; i < LENGTH; i++)
    open = open.flatMap(path => next(path.at(-1) as number).map(state => [...path, state]))
  return open
    .filter(path => last.includes(path.at(-1) as number))
    .map(path => {
      const own = path.map(state => states[state] as number)
      return { labels: own, score: scoreOf(own, scores) }
    })
    .sort((a, b) => b.score - a.score)
}

function scoreOf(own: readonly number[], { unary, starts, ends, steps }: ChainScores): number {
  let score = 0
  for (let border = 0; border <= LENGTH; border++) {
    const [from, to] = [own[border - 1] ?? 0, own[border] ?? 0]
    // no step leads to the first token
    score += steps[from * labels + to] as number
    if (from !== to) score += (ends[border * labels + from] as number) + (starts[border * labels + to] as number)
    if (border < LENGTH) score += unary[border * labels + to] as number
  }
  return score
}

describe('a chain', () => {
  it.each([1, 50, 333])('gives the best paths in their order (scores %i)', seed => {
    const scores = someScores(seed)
    const expected = allPaths(scores).slice(0, 8)
    const found = bestPaths(PARTS, scores, 8)
    expect(found.map(path => [...path.labels])).toEqual(expected.map(path => path.labels))
    found.forEach((path, k) => {
      expect(path.score).toBeCloseTo(expected[k]?.score as number, 9)
    })
  })

  it('leaves hopeless paths out', () => {
    const scores = someScores(7)
    for (let at = 0; at < LENGTH; at++) scores.unary[at * labels + 2] = at === 2 ? 40 : -40
    const all = allPaths(scores)
    const behind = (k: number) => (all[0]?.score ?? 0) - (all[k]?.score ?? 0)
    expect(behind(6)).toBeLessThan(10)
    expect(behind(7)).toBeGreaterThan(30)
    expect(bestPaths(PARTS, scores, 8).map(path => [...path.labels])).toEqual(all.slice(0, 7).map(path => path.labels))
  })

  it.each([1, 50, 333])('believes of each token what the sum over all paths says (scores %i)', seed => {
    const scores = someScores(seed)
    const paths = allPaths(scores)
    const sum = paths.reduce((total, { score }) => total + Math.exp(score), 0)
    const work = createWorkspace(PARTS, LENGTH)
    const { unary, starts, ends } = marginals(PARTS, scores, work)
    expect(logOfSum(PARTS, LENGTH, work)).toBeCloseTo(Math.log(sum), 6)
    const chance = (holds: (own: readonly number[]) => boolean) =>
      paths.reduce((total, path) => total + (holds(path.labels) ? Math.exp(path.score) : 0), 0) / sum
    for (let at = 0; at < LENGTH; at++)
      for (let label = 0; label < labels; label++) {
        expect(unary[at * labels + label]).toBeCloseTo(
          chance(own => own[at] === label),
          6,
        )
        if (label === 0) continue
        expect(starts[at * labels + label]).toBeCloseTo(
          chance(own => own[at] === label && own[at - 1] !== label),
          6,
        )
        expect(ends[at * labels + label]).toBeCloseTo(
          chance(own => at > 0 && own[at - 1] === label && own[at] !== label),
          6,
        )
      }
  })
})
