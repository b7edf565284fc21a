import { epithets } from '../../../english/person-nouns.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'

/**
 * "Opposition" of "the opposition leader" and "the leader of the opposition": words that tell whose or of what somebody
 * is, which an adjective does not.
 */
export function ofWhat(row: TokenRow, { core, head, tail }: NounPhrase): readonly string[] {
  const words: string[] = []
  for (let at = core.from; at < head; at++) {
    const word = wordAt(row, at)
    const isNoun = tagAt(row, at) === 'NOUN' || /^(?:body|person)$/.test(readNoun(word).kind)
    // "the star journalist"
    if (isNoun && !epithets.has(word)) words.push(word)
  }
  return row.lower[tail.from] === 'of' ? [...words, wordAt(row, nounFrom(row, tail))] : words
}

/** "rally" of "of last week's rally against the toll" */
function nounFrom(row: TokenRow, { from, to }: Stretch): number {
  let at = from + 1
  while (at + 1 < to && !/^(?:ADP|AUX|PRON|PUNCT|SCONJ|VERB)$/.test(tagAt(row, at + 1))) at++
  return at
}
