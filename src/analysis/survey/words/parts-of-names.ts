import type { TokenRow } from './token-row.js'
import { wordAt } from './words-at.js'

/** Whether the words before a place tell which part of a name stands there: "by her first name, | Ruth". */
export const isBehindPartOfName = (row: TokenRow, at: number): boolean =>
  row.lower[at - 1] === ',' && /^(?:name|nickname|surname|initials?|callsign|sign|guerre)$/.test(wordAt(row, at - 2))

/** The verb behind which the name follows that somebody gave: "introduced" of "introduced himself as | Dren", or null. */
export function givingBefore(row: TokenRow, at: number): number | null {
  if (row.lower[at - 1] !== 'as') return null
  const words = row.lower.slice(Math.max(0, at - LONGEST_GIVING), at)
  const giving = GIVING.exec(words.join(' '))
  return giving && at - giving[0].split(' ').length
}

/** Whether the words before a place tell by what name alone somebody is to be known: "asked to be called | Ruth". */
export const isBehindCalling = (row: TokenRow, at: number): boolean =>
  /^(?:as|called)$/.test(wordAt(row, at - 1)) &&
  CALLING.test(row.lower.slice(Math.max(0, at - LONGEST_GIVING), at).join(' '))

/** In tokens. */
const LONGEST_GIVING = 7

const ONLY = '(?: only| just| simply)?'

const GIVING = new RegExp(
  `\\b(?:(?:gave|gives?|giving) (?:his|her|their) names?|(?:identif(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)) (?:him|her|them)sel(?:f|ves))${ONLY} as$`,
)

const CALLING = new RegExp(
  `\\b(?:be (?:identified|known|quoted|referred to) (?:only|just) as|(?:ask|want|wish|prefer)(?:s|ed|red|ing)? to be (?:called|(?:known|referred to)${ONLY} as))$`,
)
