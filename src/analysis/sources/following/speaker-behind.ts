import { saying } from '../../../english/cue-verbs.js'
import { type TokenRow, wholeSentence } from '../../survey/words/token-row.js'
import { isVerbAt, lemmaAt, wordAt } from '../../survey/words/words-at.js'

/** "“Go!” | The mayor's niece, Ada Quill, shouted.": whether a paragraph tells behind its first sentence who says it. */
export function namesSpeakerBehind(row: TokenRow, sentence: number): boolean {
  const [before, own, next] = [sentence - 1, sentence, sentence + 1].map(each => row.sentences[each]?.block)
  return before !== own && next === own && tellsOfSpeech(row, sentence + 1)
}

/** "shouted", but not "had come to say". */
function tellsOfSpeech(row: TokenRow, sentence: number): boolean {
  const { from, to } = wholeSentence(row, sentence)
  for (let at = from; at < to; at++)
    if (isVerbAt(row, at) && saying.has(lemmaAt(row, at)) && wordAt(row, at) !== lemmaAt(row, at)) return true
  return false
}
