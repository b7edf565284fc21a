import { nounsForAreas } from '../../../english/organization-nouns.js'
import { epithets } from '../../../english/person-nouns.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, lastNominal, tagAt, wordAt } from '../../survey/words/words-at.js'

/**
 * "Opposition" of "the opposition leader" and "the leader of the opposition": words that tell whose or of what somebody
 * is, which an adjective does not.
 */
export function ofWhat(row: TokenRow, phrase: NounPhrase): readonly string[] {
  const words = wordsBefore(row, phrase)
  return row.lower[phrase.tail.from] === 'of' ? [...words, wordAt(row, phrase.tail.to - 1)] : words
}

/** "finance" of "the finance minister"; the city mayor is the mayor of a city that has a name. */
export const fieldsOf = (row: TokenRow, phrase: NounPhrase): readonly string[] =>
  wordsBefore(row, phrase).filter(word => !nounsForAreas.has(word))

function wordsBefore(row: TokenRow, { core, head }: NounPhrase): readonly string[] {
  const words: string[] = []
  for (let at = core.from; at < head; at++) {
    const word = wordAt(row, at)
    const isNoun = tagAt(row, at) === 'NOUN' || /^(?:body|person)$/.test(readNoun(word).kind)
    // "the star journalist"
    if (isNoun && !epithets.has(word)) words.push(word)
  }
  return words
}

/** "Orrel" of "the mayor | of Orrel": the name of what somebody is of; null where none is told. */
export function placeBehind(row: TokenRow, at: number): string | null {
  if (row.lower[at] !== 'of') return null
  const last = lastNominal(row, skipDeterminer(row, at + 1))
  return hasCapital(row, last) ? wordAt(row, last) : null
}
