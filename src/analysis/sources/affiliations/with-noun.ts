import { readNoun } from '../../survey/words/noun-kinds.js'
import type { Stretch } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "Quill campaign": a name and the noun that makes a body of it. */
export function withNoun({ row }: Scene, name: Stretch, limit: number): Stretch {
  const next = wordAt(row, name.to)
  return name.to < limit && readNoun(next).kind === 'body'
    ? { from: name.from, to: name.to + 1 }
    : { from: name.from, to: name.to }
}
