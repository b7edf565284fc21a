import type { Entity } from './entity.js'
import { readNounPhrase } from './noun-phrase.js'
import { onlyOne, resolveSource } from './resolve.js'
import { namesIn, type Scene } from './scene.js'
import { type Stretch, sentenceEnd } from './token-row.js'

/** "her" of "the Sentinel is withholding her last name", where no person is the subject. */
export function ownerOfName(scene: Scene, subject: Stretch | null, from: number): Entity | null {
  const { row } = scene
  if (subject && readNounPhrase(row, subject, namesIn(scene, subject)).name?.kind === 'person') return null
  for (let at = from; at < sentenceEnd(row, from); at++)
    if (/^(?:her|his)$/.test(row.lower[at] ?? '') && /^(?:names?|surnames?)$/.test(row.lower[at + 2] ?? ''))
      return onlyOne(resolveSource(scene, { from: at, to: at + 1 }))
  return null
}
