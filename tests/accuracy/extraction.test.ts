import { describe, expect, it } from 'vitest'
import { percent } from './figures.js'
import { measureFolder } from './measure-folder.js'

/** F1 in per cent; for near misses the share in which nothing was found; for acts and manners the share that agree. */
const FLOORS = {
  passages: {
    overall: { detected: 92.6, linked: 88, exact: 83.4 },
    linked: { broadcast: 86, business: 85, court: 87, local: 86, science: 87, sport: 80, wire: 89 },
    shares: { act: 96.6, manner: 99, 'near misses': 97 },
  },
  stories: {
    overall: { detected: 88, linked: 83.8, exact: 67.7 },
    linked: { campaign: 81.6, inquiries: 84.7 },
    shares: { act: 91.8, manner: 96, 'near misses': 90 },
  },
} as const

describe.each(Object.entries(FLOORS))('extraction from invented %s', (folder, floors) => {
  const { byKind, overall, shares } = measureFolder(folder)
  const leastLinked = new Map<string, number>(Object.entries(floors.linked))

  it.each(Object.entries(floors.overall))('%s stays at %d or above', (level, floor) => {
    expect(overall[level as keyof typeof overall]).toBeGreaterThanOrEqual(floor)
  })

  it.each(byKind)('$kind stays above its floor', ({ kind, linked }) => {
    expect(linked).toBeGreaterThanOrEqual(leastLinked.get(kind) ?? Number.POSITIVE_INFINITY)
  })

  it.each(Object.entries(floors.shares))('%s', (what, floor) => {
    expect(percent(shares[what as keyof typeof shares])).toBeGreaterThanOrEqual(floor)
  })
})
