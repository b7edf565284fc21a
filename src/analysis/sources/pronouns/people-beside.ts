import type { Person } from '../../survey/directory/named.js'
import { namesBetween } from '../../survey/names/in-order.js'
import { LONGEST_SENTENCE } from '../../survey/words/token-row.js'
import { pastAdverb, tagAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** The people whom "he" or "the mogul" at a place does hardly mean, for being spoken of right beside it. */
export function peopleBeside(scene: Scene, at: number): ReadonlySet<Person> {
  const { row, quoted } = scene
  // "“Quill never asked us,” he said": whoever speaks of himself calls himself "I"
  const end = row.lower[at - 1] === ',' ? at - 1 : at
  let from = end
  while (from > 0 && end - from < LONGEST_SENTENCE && quoted[from - 1] === 1 && quoted[at] !== 1) from--
  // "He told Quill": the object is somebody else
  const verb = pastAdverb(row, at + 1)
  const object = tagAt(row, verb) === 'VERB' ? verb + 1 : verb
  return new Set([...peopleIn(scene, from, end), ...peopleIn(scene, object, object + 1)])
}

/** Named people whose names begin in a stretch; "Quill supporters" speaks of others. */
function* peopleIn({ row, directory: { names, of } }: Scene, from: number, to: number): Generator<Person> {
  for (const name of namesBetween(names, from, to)) {
    const named = of.get(name)
    if (named?.kind === 'person' && tagAt(row, name.to) !== 'NOUN') yield named
  }
}
