import { nameJoints } from '../../../english/name-words.js'
import { bodyNameEndings, companyForms } from '../../../english/organization-nouns.js'
import { isSiteEnding } from '../../../english/outlet-sites.js'
import { sundayPapers } from '../../../english/outlets.js'
import { partyMembers } from '../../../english/parties.js'
import { isCountryOrState, nationalities } from '../../../english/places.js'
import { abbreviatedTitles, courtesyTitles, nameParticles, nameSuffixes } from '../../../english/titles.js'
import { readNoun } from '../words/noun-kinds.js'
import { closesQuotation, opensQuotation } from '../words/quotation-marks.js'
import { isPossessive, type TokenRow, touchesNext } from '../words/token-row.js'
import { hasCapital, textAt, wordAt } from '../words/words-at.js'
import { capitalsEnd, isCapital } from './capitals.js'
import { inOfPhrase, joins, remitsEnd, tradesEnd } from './joins.js'
import { initialledEnd, missionEnd, opensMission } from './missions.js'
import { opensArabic, opensName, runLimit } from './opens-name.js'
import { isPersonStart } from './person-start.js'
import { nameBehindPost } from './post-complements.js'

/** Where the name that begins at a token ends, "of" and the like within it included; the token itself where none does. */
export function runEnd(row: TokenRow, from: number): number {
  if (!opensName(row, from)) return from
  const limit = runLimit(row, from)
  let to = from + 1
  while (to < limit) {
    const step = continues(row, from, to, limit)
    if (step === 0) break
    to += step
  }
  // "the Norwegian-owned company"
  return isParticiple(row, to - 1) ? from : to
}

/** How many tokens from `at` on still belong to the run that began at `from`. */
function continues(row: TokenRow, from: number, at: number, limit: number): number {
  const word = wordAt(row, at)
  if (isParticiple(row, at - 1)) return 0
  if (isNickname(row, at) && at + 3 < limit) return 4
  if (row.lower[at] === '-' && touchesNext(row, at - 1) && touchesNext(row, at)) return at + 1 < limit ? 2 : 0
  if (isCapital(row, at) && !isPossessive(row, at)) return 1
  if (isPossessive(row, at) && ownsBody(row, from, at)) return 2
  // "the Rev. Ada Quill", which the tagger may part
  if (word === '.' && touchesNext(row, at - 1) && abbreviatedTitles.has(wordAt(row, at - 1)))
    return isCapital(row, at + 1) ? 2 : 0
  if (word === '.' && isSiteEnding(wordAt(row, at + 1)) && touchesNext(row, at - 1) && touchesNext(row, at)) return 2
  if (word === ',' && inOfPhrase(row, from, at) && remitsEnd(row, at) > at) return remitsEnd(row, at) - at
  if (word === ',' && at === from + 1 && tradesEnd(row, from) > at) return tradesEnd(row, from) - at
  // "Hal Quill, Sr.", but not "Principal of St. Ada's, Sr Zephyra Quill"
  if (word === ',' && endsName(wordAt(row, at + 1)) && isCapital(row, at + 1) && !hasCapital(row, at + 2)) return 2
  // "Quill Foods plc", whose form need have no capital
  if (companyForms.has(word)) return 1
  // "Teamsters Local 9"
  if (row.lower[at - 1] === 'local' && at - 1 > from && /^\d{1,4}$/.test(word)) return 1
  if (opensArabic(row, at)) return at + 2 < limit ? 3 : 0
  if (isDutchArticle(row, at)) return at + 3 < limit ? 4 : 0
  if (nameParticles.has(word)) {
    const next = nameParticles.has(wordAt(row, at + 1)) ? 2 : 1
    return isCapital(row, at + next) && at + next < limit ? next + 1 : 0
  }
  const named = nameBehindPost(row, at, limit)
  if (named > at) return named + 1 - at
  if (at === from + 1 && opensMission(row, from)) return 2
  const mission = missionEnd(row, at, limit)
  if (mission > at) return mission - at
  const initialled = initialledEnd(row, at, limit)
  if (initialled > at) return initialled - at
  if (at === from + 1 && isOnSunday(row, at)) return 2
  if (!nameJoints.has(word)) return 0
  const next = row.lower[at + 1] === 'the' ? 2 : 1
  if (!isCapital(row, at + next) || at + next >= limit) return 0
  return joins(row, from, at, at + next) ? next + 1 : 0
}

/** "the Mail on Sunday", but not "the first minister of Wales on Sunday" */
const isOnSunday = ({ lower, tokens }: TokenRow, at: number): boolean =>
  sundayPapers.has(lower[at - 1] ?? '') &&
  tokens[at - 2]?.pos !== 'ADP' &&
  lower[at] === 'on' &&
  lower[at + 1] === 'sunday'

/** The opening mark of "“Jay”" in "George “Jay” Keller" */
const isNickname = (row: TokenRow, at: number): boolean =>
  opensQuotation(row, at) && hasCapital(row, at + 1) && closesQuotation(row, at + 2) && hasCapital(row, at + 3)

/** "in 't", "van 't" of "Sophie in 't Keller" */
const isDutchArticle = (row: TokenRow, at: number): boolean =>
  /^(?:in|van)$/.test(wordAt(row, at)) &&
  /^['’‘]$/.test(textAt(row, at + 1)) &&
  textAt(row, at + 2) === 't' &&
  isCapital(row, at + 3)

/** "based" of "Texas-based Ada Quill" */
const isParticiple = (row: TokenRow, at: number): boolean =>
  row.lower[at - 1] === '-' && touchesNext(row, at - 1) && /^\p{Ll}+(?:ed|born|led|made|run)$/u.test(textAt(row, at))

/**
 * "Sheriff's Office", "Employers' Association", "St. Mary's Hospital", "Norway's Defence Ministry": the owner is part of
 * the body's name.
 */
function ownsBody(row: TokenRow, from: number, at: number): boolean {
  if (isCountryOrState(row.lower.slice(from, at).join(' '))) return endsInBody(row, at + 1)
  const owner = wordAt(row, at - 1)
  const { kind, plural } = readNoun(owner)
  let common = kind === 'person' || (kind === 'body' && plural) || courtesyTitles.has(owner)
  for (let i = from; i < at - 1; i++) common &&= !isPersonStart(row, i)
  if (!common && !/^(?:st|saint)$/.test(wordAt(row, from))) return false
  if (ownsName(row, at)) return true
  return row.lower.slice(at + 1, capitalsEnd(row, at + 1)).some(word => bodyNameEndings.has(word))
}

/** "Defence Ministry" behind "Norway's": of which every state has one. */
function endsInBody(row: TokenRow, from: number): boolean {
  const end = capitalsEnd(row, from)
  return end > from && bodyNameEndings.has(wordAt(row, end - 1))
}

/** "Ratepayers' Compact": of a class of people, and with a capital; "Republicans' House leaders" are of a party. */
function ownsName(row: TokenRow, at: number): boolean {
  const { noun, plural } = readNoun(wordAt(row, at - 1))
  return plural && isCapital(row, at + 1) && !partyMembers.has(noun) && !nationalities.has(noun)
}

/** "Jr." and "Inc." behind a comma. */
const endsName = (word: string): boolean => nameSuffixes.has(word) || companyForms.has(word)
