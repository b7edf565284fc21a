import { missionPrepositions } from '../../../english/name-words.js'
import { readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { isCapital } from './capitals.js'

/**
 * "Pilots Across Borders", "Clerks Without Desks": people, and a preposition with a capital, make the name of a body.
 */
export function opensMission(row: TokenRow, at: number): boolean {
  const { kind, plural } = readNoun(wordAt(row, at))
  const preposition = textAt(row, at + 1)
  const isJoined = /^\p{Lu}/u.test(preposition) && missionPrepositions.has(wordAt(row, at + 1))
  return kind === 'person' && plural && isJoined && isCapital(row, at) && isCapital(row, at + 2)
}
