import { missionPrepositions, nameJoints, noSurnames } from '../../../english/name-words.js'
import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { isKnownOutlet } from '../../../english/outlet-names.js'
import { outletNouns } from '../../../english/outlets.js'
import { countries, nationalities, seatsOfPower, usStates } from '../../../english/places.js'
import { nameSuffixes } from '../../../english/titles.js'
import { isToldByAge } from '../words/ages.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { textAt } from '../words/words-at.js'
import { isInitial } from './capitals.js'
import { isAcronym, isGivenName, type NameKind } from './name.js'
import { isNoSurname } from './no-surnames.js'

const DIGITS = /^\d+$/

/** What a name is by its own words and what is printed right behind it: "Kelmar Steel", "Ada Quill, 47,". */
export function kindOfName(row: TokenRow, core: Stretch, words: readonly string[]): NameKind {
  const joined = words.join(' ')
  const last = words[words.length - 1] ?? ''
  const the = row.lower[core.from - 1] === 'the'
  if (isKnownOutlet(words, the)) return 'outlet'
  if (countries.has(joined) || seatsOfPower.has(joined) || usStates.has(joined) || nationalities.has(joined))
    return 'place'
  // "Eva-Maria"
  const given = (words[0] ?? '').split('-').every(isGivenName)
  if (words.length > 1) {
    const joinedName = words.some(word => nameJoints.has(word) || missionPrepositions.has(word))
    if (joinedName) return 'body'
    const isFullName = given && (words.length === 2 || (words.length === 3 && words[1]?.length === 1))
    if (bodyNameEndings.has(last) && !(isFullName && mayBeSurname(last))) return 'body'
    // "Kelmar Demographics"
    if (!given && last.endsWith('ics')) return 'body'
    // "Florence Democrats", "the Austin Islands", "the Florence Observer"
    if (isNoSurname(last)) return 'unknown'
    if (the && words.length === 2 && outletNouns.has(last)) return 'outlet'
    if (words.slice(1, -1).some(word => PATRONYMIC.test(word)) || OF_THE.test(joined)) return 'person'
    if (given || nameSuffixes.has(last) || /^\p{L}$/u.test(words[0] ?? '')) return 'person'
    return hasMiddleInitial(row, core) || followedLikePerson(row, core) ? 'person' : 'unknown'
  }
  if (opensTurn(row, core)) return 'person'
  if (isAcronym(textAt(row, core.from))) return 'body'
  return followedLikePerson(row, core) ? 'person' : 'unknown'
}

/** "Colm Mac Quill", "Zaid bin Orrel": whose child somebody is. */
const PATRONYMIC = /^(?:bin|bint|binti|ibn|mac|nic|ní|ó|uí)$/

/** "Van der Orrel", "Von der Orrel": a surname by itself. */
const OF_THE = /^(?:van|von) (?:de|dem|den|der|het) /

/** "VOSS: I will not answer.": the label of a turn, in capitals that are no initials. */
function opensTurn(row: TokenRow, { from, to }: Stretch): boolean {
  const label = textAt(row, from)
  return to - from === 1 && /^\p{Lu}{4,}$/u.test(label) && row.lower[to] === ':' && isInitial(row, from)
}

/** "Blaize W. Voss" */
const hasMiddleInitial = (row: TokenRow, { from, to }: Stretch): boolean =>
  to - from === 3 && /^\p{Lu}\.$/u.test(textAt(row, from + 1))

/** "Banks" and "Church" are surnames, too; "movement", "authority" and "therapeutics" are none. */
const mayBeSurname = (word: string): boolean =>
  !noSurnames.has(word) && !/(?:ance|ence|ency|icals|ics|ion|ity|ment|ship)$/.test(word)

/** As tags behind names have them, of the US and the UK. */
const PARTY = /^(?:[DRI]|Con|Green|Ind|Lab|LD|Lib|Plaid|Reform|SNP)$/

/** "…, 47,", "…, a 47-year-old nurse" or "(R-Ohio)" or "(D)" or "(Lab)". */
function followedLikePerson(row: TokenRow, { to }: Stretch): boolean {
  const next = row.tokens[to]?.text
  const after = textAt(row, to + 1)
  if (isToldByAge(row, to)) return true
  if (next === ',' && DIGITS.test(after) && after.length < 4) return /^[,.]$/.test(textAt(row, to + 2))
  return next === '(' && PARTY.test(after)
}
