import { isSpeech } from '../../survey/words/speech.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, wordAt } from '../../survey/words/words-at.js'

/** In tokens: "but villagers living below the dam rejected". */
const LONGEST_SUBJECT = 10

/**
 * "villagers" of "The dam is safe, | the ministry | said, but villagers rejected the report and | said | so": whose verb
 * the cue goes on from, where the source has a verb of its own. Null where the source's words are all there is.
 */
export function subjectBehind(row: TokenRow, source: Stretch, verb: number): Stretch | null {
  const from = source.to + 3
  const isAside = isSpeech(row, source.to) && row.lower[source.to + 1] === ','
  if (!isAside || source.to >= verb || wordAt(row, verb - 1) !== 'and') return null
  if (!/^(?:although|but|though|whereas|while)$/.test(wordAt(row, from - 1))) return null
  let to = from
  while (to < verb && to - from < LONGEST_SUBJECT && !isVerbAt(row, to)) to++
  return to > from && isVerbAt(row, to) && to < verb - 1 ? { from, to } : null
}
