import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { type Stretch, sentenceEnd } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { onlyOne, resolveSource } from '../resolving/resolve.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** "her" of "the Sentinel is withholding her last name", where no person is the subject. */
export function ownerOfName(scene: Scene, subject: Stretch | null, from: number): Entity | null {
  const { row } = scene
  if (subject && readNounPhrase(row, subject, namesIn(scene, subject)).name?.kind === 'person') return null
  for (let at = from; at < sentenceEnd(row, from); at++)
    if (/^(?:her|his)$/.test(wordAt(row, at)) && /^(?:names?|surnames?)$/.test(wordAt(row, at + 2)))
      return onlyOne(resolveSource(scene, { from: at, to: at + 1 }))
  return null
}
