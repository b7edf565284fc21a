import { missionPrepositions, missionWords } from '../../../english/name-words.js'
import { tellsKind } from '../words/kinds.js'
import { readNoun } from '../words/noun-kinds.js'
import { isInTitleCase } from '../words/title-case.js'
import type { TokenRow } from '../words/token-row.js'
import { hasCapital, textAt, wordAt } from '../words/words-at.js'
import { isCapital } from './capitals.js'
import { isAcronym } from './name.js'

/**
 * "Pilots Across Borders", "Clerks Without Desks": people, and a preposition with a capital, make the name of a body.
 */
export function opensMission(row: TokenRow, at: number): boolean {
  const { kind, plural } = readNoun(wordAt(row, at))
  const preposition = textAt(row, at + 1)
  const isJoined = /^\p{Lu}/u.test(preposition) && missionPrepositions.has(wordAt(row, at + 1))
  return kind === 'person' && plural && isJoined && isCapital(row, at) && isCapital(row, at + 2)
}

/**
 * Where "Alliance to Reclaim Our Wharves" and "Committee for a Better Orrel" end, of which `at` is the "to" or "for"; `at`
 * where the body's noun before it is not named by what follows: "the committee for a Russian loan".
 */
export function missionEnd(row: TokenRow, at: number, limit: number): number {
  const isBody = readNoun(wordAt(row, at - 1)).kind === 'body' && hasCapital(row, at - 1)
  if (!isBody || !opensCause(row, at) || isInTitleCase(row, at)) return at
  let to = at + 1
  while (to < limit && (hasCapital(row, to) || (missionWords.has(wordAt(row, to)) && hasCapital(row, to + 1)))) to++
  return to
}

/** Where "Watch In Harbour Boards (WIHB)" ends, of which `at` is the "In": capitals up to their initials; `at` where none follow. */
export function initialledEnd(row: TokenRow, at: number, limit: number): number {
  if (!/^(?:At|For|In|Of|On|To)$/.test(textAt(row, at)) || isInTitleCase(row, at)) return at
  let to = at + 1
  while (to < limit && hasCapital(row, to)) to++
  return to > at + 1 && row.lower[to] === '(' && isAcronym(textAt(row, to + 1)) ? to : at
}

function opensCause(row: TokenRow, at: number): boolean {
  if (row.lower[at] === 'to') return hasCapital(row, at + 1)
  const isNamed = /^(?:for|on)$/.test(wordAt(row, at)) && /^an?$/.test(wordAt(row, at + 1)) && hasCapital(row, at + 2)
  return isNamed && !tellsKind(wordAt(row, at + 2))
}
