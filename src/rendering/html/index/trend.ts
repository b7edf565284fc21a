import { byCodeUnit } from '../../../order/by-code-unit.js'
import { grouped } from '../../../order/grouped.js'
import type { Digest } from '../../digest.js'
import type { Group } from './totals.js'

/** How many periods a trend may have before it is told in longer ones. */
const MOST = 36

/** Lengths of an ISO date's beginning that name a day, a month, a year. */
const GRAINS = [10, 7, 4]

/** The articles by day, month or year of publication, the finest that stays a trend; the undated last. */
export function periodsOf(digests: readonly Digest[]): readonly Group[] {
  const dated = digests.filter(({ published }) => published !== null && /^\d{4}(?!\d)/.test(published))
  const undated = digests.filter(digest => !dated.includes(digest))
  if (dated.length === 0) return []
  const trends = GRAINS.map(grain => grouped(dated.map(digest => [digest.published?.slice(0, grain) ?? '', digest])))
  const trend = trends.find(({ size }) => size <= MOST) ?? trends.at(-1)
  const periods: readonly Group[] = [...(trend ?? [])].toSorted(([a], [b]) => byCodeUnit(a, b))
  return undated.length === 0 ? periods : [...periods, [null, undated]]
}
