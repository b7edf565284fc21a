import { bodiesLikePeople, companyBelongings } from '../../../english/organization-nouns.js'
import { isKnownOutlet, isOutletWord } from '../../../english/outlet-names.js'
import { outletNouns } from '../../../english/outlets.js'
import { partyMembers } from '../../../english/parties.js'
import { partsInBusiness, surnamePosts } from '../../../english/person-nouns.js'
import { isCountryOrState, nationalities, statesAbbreviated } from '../../../english/places.js'
import { postNominals } from '../../../english/titles.js'
import { isAcronym, isGivenName, type Name } from '../names/name.js'
import { isNoSurname } from '../names/no-surnames.js'
import { isCalledOutlet, reports } from '../names/outlet-evidence.js'
import { isUnknown } from '../names/unknown-words.js'
import { headBeside } from '../words/appositions.js'
import { isDash } from '../words/dashes.js'
import { readNoun } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import { isPossessive, type TokenRow } from '../words/token-row.js'
import { isVerbAt, lastNominal, tagAt, textAt, wordAt } from '../words/words-at.js'
import { afterPost, beforePost, closesApposition, isPredicateName } from './beside-posts.js'
import { hasArticle, isBehindBodyNoun, isBesideBodyNoun, isOfPlace } from './body-evidence.js'
import type { Draft } from './named.js'
import { isBySurname, type Surnames, suffixes } from './surnames.js'

/** What a name of several words is: by its words, or, where they tell nothing, by what stands beside it. */
export function kindHere(row: TokenRow, name: Name, surnames: Surnames, companies: ReadonlySet<string>): Draft['kind'] {
  if (isBesideBodyNoun(row, name) || isBehindBodyNoun(row, name)) return 'body'
  if (isCalledOutlet(row, name)) return 'outlet'
  if (name.kind === 'person' && hasArticle(row, name)) return reports(row, name) ? 'outlet' : 'body'
  if (name.kind !== 'unknown') return name.kind
  return !isMarkedAsBody(row, name) && isMarkedAsPerson(row, name, surnames, companies) ? 'person' : 'body'
}

/** "Kelmar Pilots", "Orrel Herald", "the Kelmar Steel", "KRN Voss", "Kelmar AG" */
function isMarkedAsBody(row: TokenRow, name: Name): boolean {
  const last = name.words.at(-1) ?? ''
  const { kind, plural } = readNoun(last)
  return (
    (kind === 'person' && plural) ||
    partyMembers.has(last) ||
    outletNouns.has(last) ||
    isNoSurname(last) ||
    isOfPlace(name) ||
    (name.words.some(isCountryOrState) && !isBesidePost(row, name)) ||
    row.lower[name.from - 1] === 'the' ||
    row.lower[name.core.from] === 'the' ||
    (isAcronym(textAt(row, name.core.to - 1)) && !postNominals.has(last) && !isShouted(row, name)) ||
    (isAcronym(textAt(row, name.core.from)) &&
      !areInitials(row, name) &&
      !(isBesidePost(row, name) && isShouted(row, name)))
  )
}

function isMarkedAsPerson(row: TokenRow, name: Name, surnames: Surnames, companies: ReadonlySet<string>): boolean {
  const { words } = name
  return (
    words.length > 1 &&
    words.length < 5 &&
    (isBySurname(row, name, surnames) ||
      suffixes(words).some(each => surnames.alone.has(each)) ||
      surnames.double.has(words.join(' ')) ||
      isBesidePost(row, name) ||
      isOfOutlet(row, name) ||
      signs(row, name) ||
      (!companies.has(words.join(' ')) && speaks(row, name)))
  )
}

const isBesidePost = (row: TokenRow, name: Name): boolean =>
  afterPost(row, name) || beforePost(row, name) || closesApposition(row, name) || isPredicateName(row, name)

/** “They should go.” — Kendra Voss */
const signs = (row: TokenRow, { from, words }: Name): boolean =>
  words.length === 2 && isDash(textAt(row, from - 1)) && /^(?:["”]|'')$/.test(textAt(row, from - 2))

/** "CNN's Kendra Voss reported": what an outlet has that does something. */
function isOfOutlet(row: TokenRow, { from, to, words }: Name): boolean {
  const owner = from - 2
  const outlet = isOutletWord(wordAt(row, owner)) || isKnownOutlet([wordAt(row, owner - 1), wordAt(row, owner)], false)
  return isPossessive(row, from - 1) && outlet && words.length === 2 && isVerbAt(row, to)
}

/**
 * "J.J. Voss, an expert on …", "“…,” said J.J. Voss"; but not "D.C. Transit", "N.Y. Steel" and "J.J. Voss said", which
 * may be a shop.
 */
function areInitials(row: TokenRow, name: Name): boolean {
  const text = textAt(row, name.core.from)
  const isQuoted = row.lower[name.from - 1] === 'said' && name.words.length === 2
  if (!isQuoted && !isBesidePost(row, name) && !isWho(row, name)) return false
  const letters = text.replaceAll('.', '').toLowerCase()
  return /^(?:\p{Lu}\.){2}$/u.test(text) && !statesAbbreviated.has(letters) && letters !== 'dc'
}

/** "KENDRA VOSS": as some newsrooms print the names of those who speak. */
const isShouted = ({ tokens }: TokenRow, { core: { from, to } }: Name): boolean =>
  tokens.slice(from, to).every(({ text }) => /^\p{Lu}{2,}$/u.test(text))

/** "said Kendra Voss", "Kendra Voss, who …": two or three words that mean nothing else, where a person would stand. */
function speaks(row: TokenRow, name: Name): boolean {
  // "Cathaoirleach Ada Quill said", which may be what she is
  const isFull = name.words.length === 2 || (name.words.length < 5 && isGivenName(name.words[1] ?? ''))
  const isSaid = isFull && (isSpeech(row, name.to) || isSpeech(row, beforeOwner(row, name.from)))
  if (isOneOfPeople(row, name) && (isSaid || name.words.every(isUnknown))) return true
  if (
    (name.words.length > 3 && !isFull) ||
    name.words.some(word => readNoun(word).kind !== 'other' && !surnamePosts.has(word))
  )
    return false
  return !nationalities.has(name.words[0] ?? '') && (isWho(row, name) || isSaid)
}

/** "said German Voss, one of the dockers": a given name that is a nationality, too; not "Kelmar Orr, one of the buyers". */
function isOneOfPeople(row: TokenRow, { to }: Name): boolean {
  if (row.lower[to] !== ',' || row.lower[to + 1] !== 'one' || row.lower[to + 2] !== 'of') return false
  const { noun, kind } = readNoun(wordAt(row, lastNominal(row, to + 3)))
  return kind === 'person' && !partsInBusiness.has(noun) && !bodiesLikePeople.has(noun)
}

/** "Voss, who was …", "Voss, a policy maker who …"; bodies "who have" are several, and "whose shares fell" is a company. */
export function isWho(row: TokenRow, { to }: Name): boolean {
  const head = headBeside(row, to)
  const who = head > to ? head + 1 : to + 1
  return (
    row.lower[to] === ',' &&
    /^(?:who|whose)$/.test(wordAt(row, who)) &&
    !/^(?:are|have|were)$/.test(wordAt(row, who + 1)) &&
    !ownsAsCompany(row, who)
  )
}

/** "whose biggest customer", "whose shares", "whose Orrel unit Kelmar" */
function ownsAsCompany(row: TokenRow, whose: number): boolean {
  if (row.lower[whose] !== 'whose') return false
  const owned = row.lower.slice(whose + 1, lastNominal(row, whose) + 1)
  return owned.some(word => companyBelongings.has(readNoun(word).noun))
}

/** The place of "noted" in "noted NBC's Kendra Voss". */
function beforeOwner(row: TokenRow, from: number): number {
  let at = from - 1
  if (!isPossessive(row, at)) return at
  do at--
  while (tagAt(row, at) === 'PROPN')
  return at
}
