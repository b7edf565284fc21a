import { subordinators } from '../../../english/function-words.js'
import { answeredOnce } from '../../../order/answered-once.js'
import { nameFrom } from '../../survey/names/in-order.js'
import { type Stretch, sentenceEnd, sentenceStart } from '../../survey/words/token-row.js'
import { isVerbAt, pastAdverb, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from './scene.js'

/** In tokens. */
const LONGEST = 60

/**
 * "When Quill defended the toll, Voss sharply disagreed.": the clause that opens the sentence of a place, where somebody
 * named does something behind it; null where none does.
 */
export function openingClause(scene: Scene, at: number): Stretch | null {
  return clauseOf(scene, sentenceStart(scene.row, at))
}

const clauseOf = answeredOnce((scene: Scene, from: number): Stretch | null => {
  const { row, directory } = scene
  if (!subordinators.has(wordAt(row, from))) return null
  const end = Math.min(sentenceEnd(row, from), from + LONGEST)
  for (let comma = from; comma < end; comma++) {
    if (row.lower[comma] !== ',') continue
    const name = nameFrom(directory.names, comma + 1)
    if (name && directory.of.get(name)?.kind === 'person' && isVerb(scene, name.to)) return { from, to: name.from }
  }
  return null
})

const isVerb = ({ row }: Scene, at: number): boolean => isVerbAt(row, pastAdverb(row, at))
