import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import type { Name } from '../../survey/names/name.js'
import { givingBefore } from '../../survey/words/parts-of-names.js'
import { type Stretch, sentenceStart } from '../../survey/words/token-row.js'
import { onlyOne, resolveSource } from '../resolving/resolve.js'
import { giveName } from '../scene/entities.js'
import { markTokens } from '../scene/marks.js'
import type { Scene } from '../scene/scene.js'
import { canBear } from './pseudonyms.js'
import { noteSubject } from './subject.js'

/** The names that their bearers gave without withholding a part: "Dren" of "a man who introduced himself as Dren". */
export function namesGiven({ row, directory: { names } }: Scene, notes: readonly AnonymityNote[]): readonly Name[] {
  const withheld = markTokens(
    row,
    notes.map(({ reason }) => reason),
  )
  return names.filter(({ from }) => withheld[from] === 0 && givingBefore(row, from) !== null)
}

/** "He gave his name as Dren": whoever was without a name bears it. To be called where the name stands. */
export function takeName(scene: Scene, name: Name): void {
  const person = scene.directory.of.get(name)
  if (person?.kind !== 'person') return
  const subject = giverOf(scene, name)
  const bearer = subject && onlyOne(resolveSource(scene, subject))
  if (bearer && canBear(scene, bearer, person)) giveName(scene, bearer, person)
}

/** "who" of "a man who introduced himself as Dren", else the subject of that clause. */
function giverOf({ row }: Scene, { from }: Name): Stretch | null {
  const verb = givingBefore(row, from) ?? from
  for (let at = verb - 1; at >= verb - LONGEST_VERB; at--) if (row.lower[at] === 'who') return { from: at, to: at + 1 }
  return noteSubject(row, sentenceStart(row, from), verb)
}

/** In tokens: "who" stands so far at most before "gave" in "who, smiling, gave". */
const LONGEST_VERB = 4
