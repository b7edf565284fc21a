import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch, sentenceStart } from '../../survey/words/token-row.js'
import { isNominalAt, isVerbAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "teachers union" of "The teachers union was not asked, said its president, Ada Quill". */
export function openingBody({ row }: Scene, at: number): Stretch | null {
  const start = sentenceStart(row, at)
  const from = skipDeterminer(row, start)
  let to = from
  while (isNominalAt(row, to) || isPossessive(row, to)) to++
  const isBody = from > start && to < at && readNoun(wordAt(row, to - 1)).kind === 'body' && isVerbAt(row, to)
  return isBody ? { from, to } : null
}
