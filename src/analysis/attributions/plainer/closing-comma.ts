import type { Token } from '../../../model/sentence.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { unprinted } from './unprinted.js'

/**
 * Whether a name closes "according to Quill" without a comma: "according to Quill thefts are common", where the plural
 * behind it has a verb of its own, and so is what is told and not who tells.
 */
export function closesAccording(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]
  if (name?.pos !== 'PROPN' || tokens[at + 1]?.pos !== 'NOUN') return false
  let lead = at
  while (tokens[lead - 1]?.pos === 'PROPN' && at - lead < LONGEST_NAME) lead--
  if (tokens[lead - 1]?.text !== 'to' || !/^according$/i.test(tokens[lead - 2]?.text ?? '')) return false
  const noun = tokens[at + 1]
  const verb = tokens[at + 2]?.pos === 'ADV' ? tokens[at + 3] : tokens[at + 2]
  const isOfMany = noun !== undefined && readNoun(noun.text.toLowerCase()).plural
  return isOfMany && (verb?.pos === 'AUX' || (verb?.pos === 'VERB' && verb.text === verb.lemma))
}

/** In tokens: "Lt. Ada Quill". */
const LONGEST_NAME = 4

/** The name, and a comma that nobody printed behind it. */
export const withComma = (name: Token): readonly Token[] => [name, unprinted(name.end, ',', 'PUNCT')]
