import type { Body, Person } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, wordAt } from '../../survey/words/words-at.js'
import { namesBefore } from './distance.js'
import type { Scene } from './scene.js'

/**
 * The two that were last named together, and that `fits` accepts: "Quill Foods and the Harbor Board", "Quill and Deputy
 * Mayor Bo Voss"; `reach` in sentences.
 */
export function joinedNames<Kind extends Body | Person>(
  scene: Scene,
  at: number,
  reach: number,
  fits: (named: Body | Person, name: Name) => named is Kind,
): readonly [Kind, Kind] | null {
  const { directory, row } = scene
  let behind: Name | null = null
  for (const name of namesBefore(scene, at, reach)) {
    if (behind && areJoined(row, { from: name.to, to: behind.from })) {
      const [first, second] = [directory.of.get(name), directory.of.get(behind)]
      if (first && second && first !== second && fits(first, name) && fits(second, behind)) return [first, second]
    }
    behind = name
  }
  return null
}

/** "and", "and the", "and Deputy Mayor" between two names. */
function areJoined(row: TokenRow, { from, to }: Stretch): boolean {
  if (!/^(?:and|or|nor|&)$/.test(wordAt(row, from)) || to - from > LONGEST_JOINT) return false
  const post = row.lower[from + 1] === 'the' ? from + 2 : from + 1
  for (let at = post; at < to; at++) if (!hasCapital(row, at)) return false
  return true
}

/** In tokens. */
const LONGEST_JOINT = 6
