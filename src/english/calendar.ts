import { words } from './words.js'

/**
 * The months' names and usual abbreviations, in lower case, with their numbers. Origin: the calendar, and how
 * English-language newspapers abbreviate it.
 */
export const months: ReadonlyMap<string, number> = new Map(
  (
    'january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12 ' +
    'jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12'
  )
    .split(' ')
    .map(entry => entry.split(':'))
    .map(([name, number]): [string, number] => [name ?? '', Number(number)]),
)

/** In lower case. Origin: as above. */
export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')

/** In lower case, without a period. Origin: as above. */
export const weekdaysAbbreviated = words('mon tue tues wed thu thur thurs fri sat sun')

/** In lower case. Origin: as above. */
export const seasons = words('spring summer autumn fall winter')
