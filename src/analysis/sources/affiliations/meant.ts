import { servants } from '../../../english/person-nouns.js'
import { speakers } from '../../../english/speaking-for.js'
import type { Person } from '../../survey/directory/named.js'
import { genderOfPronoun } from '../../survey/words/gender.js'
import { headAt } from '../../survey/words/post-nouns.js'
import type { Stretch } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { personInView } from '../scene/in-view.js'
import type { Scene } from '../scene/scene.js'
import { openingBody } from './opening-body.js'
import { bodyOpeningBefore, lastBody } from './spoken-for.js'

/** Whom a post serves that does not say so itself: "his campaign manager, Ada Quill", "spokeswoman Ada Quill". */
export function meantBeside(scene: Scene, title: Stretch, person: Person): Stretch | null {
  const { row } = scene
  const head = headAt(row, title.from, title.to)
  const before = wordAt(row, title.from - 1)
  if (/^(?:his|her)$/.test(before) && servesOne(scene, head)) return ownerInView(scene, title.from - 1, before, person)
  if (before === 'its') return openingBody(scene, title.from)
  if (before === 'their') return bodyOpeningBefore(scene, title.from)
  const isBare = head === title.from && title.to === head + 1 && speakers.has(wordAt(row, head))
  return isBare ? (openingBody(scene, title.from) ?? lastBody(scene, title.from)) : null
}

/** "his spokesman", "her campaign chairman", "his chief of staff"; but "his secretary of state" is the country's. */
const servesOne = ({ row }: Scene, head: number): boolean =>
  row.lower[head + 1] === 'of'
    ? row.lower[head + 2] === 'staff'
    : servants.has(wordAt(row, head)) || row.lower[head - 1] === 'campaign'

function ownerInView(scene: Scene, at: number, pronoun: string, person: Person): Stretch | null {
  const { row } = scene
  const isSelf = (other: Person | null) => (other === person ? Number.POSITIVE_INFINITY : 0)
  const named = personInView(scene, at, genderOfPronoun(pronoun), isSelf)?.named
  const [name] = named?.kind === 'person' ? named.names : []
  // "to the Observer, her adviser"
  return name && row.lower[name.from - 1] !== 'the' ? name.core : null
}
