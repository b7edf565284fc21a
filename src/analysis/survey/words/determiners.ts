import { months, weekdays } from '../../../english/calendar.js'
import { determiners, possessivePronouns, pronouns, sourceOpenings } from '../../../english/function-words.js'
import { isDay } from './times.js'
import { type Stretch, sentenceStart, type TokenRow } from './token-row.js'
import { isNominalAt, tagAt, wordAt } from './words-at.js'

/** "his", "her", "its", "their" */
export const isTheirs = (word: string): boolean => /^(?:his|her|its|their)$/.test(word)

/** "a", "an" */
export const isIndefinite = (word: string): boolean => word === 'a' || word === 'an'

/** The same or "the". */
export const isArticle = (word: string): boolean => word === 'the' || isIndefinite(word)

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'DET', 'X', 'SYM'])

/** "that report", "these people": a demonstrative with its noun. */
export function determines(row: TokenRow, at: number, limit: number): boolean {
  const word = wordAt(row, at)
  if (!determiners.has(word) && !possessivePronouns.has(word)) return false
  if (
    word === 'those' &&
    (tagAt(row, at + 1) === 'VERB' || /^(?:who|in|with|at|on|from|of)$/.test(wordAt(row, at + 1)))
  )
    return true
  const next = row.tokens[at + 1]
  return next !== undefined && at + 1 < limit && NOMINAL.has(next.pos) && !pronouns.has(wordAt(row, at + 1))
}

/** "some" of "some in the administration" and "both" of "both of the aides"; "some outside analysts" have a noun. */
const standsAlone = (row: TokenRow, at: number, limit: number): boolean =>
  at + 2 < limit &&
  ((/^(?:both|neither)$/.test(wordAt(row, at)) && row.lower[at + 1] === 'of') ||
    (row.lower[at] === 'some' && /^(?:among|at|from|in|of|on|with|within)$/.test(wordAt(row, at + 1))))

/** Prepositions that tell where something was said: nobody is the source "at" a place. */
export const PLACING = /^(?:across|around|at|in|inside|near|outside)$/

/** How many words such a place may have. */
const LONGEST_PLACE = 8

/** "a nurse" of "At the Orrin Clinic, a nurse, who asked not to be named": the place before is not the source. */
function behindPlace(row: TokenRow, { from, to }: Stretch): number {
  if (!PLACING.test(wordAt(row, from))) return from
  let comma = from + 1
  while (comma < from + LONGEST_PLACE && !/^(?:PUNCT|VERB|AUX)$/.test(tagAt(row, comma))) comma++
  return row.lower[comma] === ',' && determines(row, comma + 1, to) ? comma + 1 : from
}

/** "residents" of "In 2019 residents" and "On Monday officials": when, with no comma behind it. */
function behindDate(row: TokenRow, from: number): number {
  const date = BEFORE_DATE.test(wordAt(row, from)) ? from + 1 : from
  const word = wordAt(row, date)
  const isDate = /^(?:19|20)\d\d$/.test(word) || months.has(word) || weekdays.has(word)
  const opens = BEFORE_DATE.test(wordAt(row, date - 1)) && date - 1 === sentenceStart(row, date)
  return isDate && opens && isNominalAt(row, date + 1) ? date + 1 : from
}

const BEFORE_DATE = /^(?:by|in|on|since|until)$/

/** "two aides" of "according to at least two aides": where the noun phrase of a source begins. */
export function skipLead(row: TokenRow, { from, to }: Stretch): number {
  let at = behindDate(row, behindPlace(row, { from, to }))
  while (
    at < to - 1 &&
    (sourceOpenings.has(wordAt(row, at)) || isDay(wordAt(row, at)) || tagAt(row, at) === 'PUNCT') &&
    !(determiners.has(wordAt(row, at)) && (determines(row, at, to) || standsAlone(row, at, to)))
  )
    at++
  return at
}
