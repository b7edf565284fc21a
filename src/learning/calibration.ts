import type { Judged } from './measure.js'

/** Attributions of like certainty: how certain the tool was, and how often it was right. */
interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly certainty: number
  readonly right: number
}

/** Bins of a tenth, empty ones left out. */
export function calibration(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: 10 }, (_, k) => k / 10).flatMap(from => {
    const to = Math.round(from * 10 + 1) / 10
    const own = judged.filter(({ certainty }) => certainty >= from && (certainty < to || (to === 1 && certainty === 1)))
    if (own.length === 0) return []
    const certainty = own.reduce((sum, one) => sum + one.certainty, 0) / own.length
    return [{ from, to, count: own.length, certainty, right: own.filter(one => one.right).length / own.length }]
  })
}
