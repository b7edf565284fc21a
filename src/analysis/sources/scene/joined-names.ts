import type { Body, Person } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import { namesBefore } from './distance.js'
import type { Scene } from './scene.js'

/** The two that were last named together, and that `fits` accepts: "Quill Foods and the Harbor Board"; `reach` in sentences. */
export function joinedNames<Kind extends Body | Person>(
  scene: Scene,
  at: number,
  reach: number,
  fits: (named: Body | Person, name: Name) => named is Kind,
): readonly [Kind, Kind] | null {
  const { directory, row } = scene
  let behind: Name | null = null
  for (const name of namesBefore(scene, at, reach)) {
    if (behind && JOINT.test(row.lower.slice(name.to, Math.min(behind.from, name.to + 3)).join(' '))) {
      const [first, second] = [directory.of.get(name), directory.of.get(behind)]
      if (first && second && first !== second && fits(first, name) && fits(second, behind)) return [first, second]
    }
    behind = name
  }
  return null
}

/** What stands between two names that are joined. */
const JOINT = /^(?:and|or|nor|&)(?: the)?$/
