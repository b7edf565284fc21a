import { nameFrom } from '../../survey/names/in-order.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { areAllTagged, type Stretch } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { isWhere } from '../affiliations/where.js'
import type { Scene } from '../scene/scene.js'

/** "in Kelmar", "in Kelmar, Maine": where somebody or something is, which makes nobody apt to speak. */
export function tellsOnlyWhere(scene: Scene, { from, to }: Stretch): boolean {
  const { row, directory } = scene
  if (!/^(?:at|in|near)$/.test(wordAt(row, from))) return false
  if (!areAllTagged(row, { from: from + 1, to }, /^(?:DET|PROPN|PUNCT)$/)) return false
  const name = nameFrom(directory.names, skipDeterminer(row, from + 1))
  const kind = name && directory.of.get(name)?.kind
  return !name || (kind !== 'outlet' && isWhere(scene, name) && readNoun(name.words.at(-1) ?? '').kind === 'other')
}
