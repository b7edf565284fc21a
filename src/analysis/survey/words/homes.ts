import { months, weekdays } from '../../../english/calendar.js'
import { isCountryOrState, statesAbbreviated } from '../../../english/places.js'
import { isArticle } from './determiners.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from './token-row.js'
import { hasCapital, textAt, wordAt } from './words-at.js'

/** How many words a place has: "of the Kelmar Valley". */
const LONGEST = 5

/**
 * The comma behind where somebody is from: "of Kelmar", ", of Kelmar, Ohio", between a name and what it is told to be.
 * The given place if nothing of that kind stands there.
 */
export function pastHome(row: TokenRow, at: number): number {
  const home = homeAt(row, row.lower[at] === ',' ? at + 1 : at)
  return home && row.lower[home.to] === ',' ? home.to : at
}

/** "of Kelmar, Ohio", "from the Kelmar Valley", "of Orrel in Upper Kelmar" at a place; null where it tells no home. */
export function homeAt(row: TokenRow, at: number): Stretch | null {
  if (!/^(?:from|of)$/.test(textAt(row, at))) return null
  const limit = sentenceEnd(row, at)
  const place = row.lower[at + 1] === 'the' ? at + 2 : at + 1
  const town = pastCapitals(row, place, limit)
  if (town === place || weekdays.has(wordAt(row, place)) || months.has(wordAt(row, place))) return null
  const region = row.lower[town] === 'in' ? pastCapitals(row, town + 1, limit) : town
  const to = region > town + 1 ? region : town
  // "of Quill's team", "from March to May", "from I-95"
  if (isPossessive(row, to) || /^(?:-|and|to)$/.test(wordAt(row, to))) return null
  const state = row.lower[to] === ',' ? pastState(row, to + 1) : null
  return { from: at, to: state !== null && state <= limit ? state : to }
}

function pastCapitals(row: TokenRow, from: number, limit: number): number {
  let at = from
  while (at < Math.min(limit, from + LONGEST) && hasCapital(row, at)) at++
  return at
}

/**
 * Behind "Kelmar-based", "the | Kelmar, Ohio-based" and, before a name that it opens a sentence with, "Kelmar, Ohio-based":
 * where a body has its seat. The given place if no such words begin there.
 */
export function pastSeat(row: TokenRow, at: number): number {
  const city = commaBehindCapitals(row, at)
  const end = basedEnd(row, at)
  if (end > at || city < 0 || !isState(row, city + 1)) return end
  const state = basedEnd(row, city + 1)
  const isOfName = at === sentenceStart(row, at) && hasCapital(row, state)
  return state > city + 1 && (isArticle(wordAt(row, at - 1)) || isOfName) ? state : at
}

/** Behind a place and "-based", or the given place. */
function basedEnd(row: TokenRow, at: number): number {
  let end = at
  while (end < at + LONGEST && hasCapital(row, end)) end++
  return end > at && row.lower[end] === '-' && row.lower[end + 1] === 'based' ? end + 2 : at
}

/** Behind words in capitals that end at a comma, or -1. */
function commaBehindCapitals(row: TokenRow, from: number): number {
  let at = from
  while (at < from + LONGEST && hasCapital(row, at)) at++
  return at > from && row.lower[at] === ',' ? at : -1
}

const isState = (row: TokenRow, at: number): boolean => pastState(row, at) !== null

/** Behind "Ohio", "N.C.", "South Carolina"; null where no state or country is printed. */
function pastState(row: TokenRow, at: number): number | null {
  const isName = (name: string) => statesAbbreviated.has(name) || isCountryOrState(name)
  if (isName(`${row.lower[at]} ${row.lower[at + 1]}`)) return at + 2
  return isName(wordAt(row, at)) ? at + 1 : null
}
