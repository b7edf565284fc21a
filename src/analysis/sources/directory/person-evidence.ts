import { isOutletWord, outletNames, outletNouns } from '../../../english/outlets.js'
import { partyAdjectives, partyMembers } from '../../../english/parties.js'
import { surnamePosts } from '../../../english/person-nouns.js'
import { isCountryOrState, nationalities, placeOpenings, statesAbbreviated } from '../../../english/places.js'
import { isInitial } from '../names/capitals.js'
import { isAcronym, isGivenName, type Name } from '../names/name.js'
import { isNoSurname } from '../names/no-surnames.js'
import { isCalledOutlet, reports } from '../names/outlet-evidence.js'
import { headBeside, nounBeside } from '../words/appositions.js'
import { nounAt, readNoun } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import { isInTitleCase } from '../words/title-case.js'
import { isPossessive, sentenceStart, type TokenRow } from '../words/token-row.js'
import { isVerbAt, tagAt, textAt, wordAt } from '../words/words-at.js'
import { afterPost, beforePost, closesApposition, isPredicateName } from './beside-posts.js'
import type { Draft } from './named.js'

/** What the article uses as a name alone: the surname of a person introduced in full, mostly. */
export interface Surnames {
  readonly alone: ReadonlySet<string>
  /**
   * Those that tell nothing of what "Team Quill" is: of people whose given names are listed, as Hal Quill, and what stands
   * alone for long before.
   */
  readonly explained: ReadonlySet<string>
}

export function surnamesAmong(names: readonly Name[]): Surnames {
  const people = names.filter(({ kind, words }) => kind === 'person' && words.length > 1 && isGivenName(words[0] ?? ''))
  return {
    alone: new Set(names.filter(({ words }) => words.length < 3).map(({ words }) => words.join(' '))),
    explained: new Set([...people.map(({ words }) => words.at(-1) ?? ''), ...knownAlone(names)]),
  }
}

/** In printings: whoever is introduced in full is not called by the surname before, but for a headline and a summary. */
const FEW = 2

/** "Quill" of "Unlike Quill" where the article has said "Quill" alone several times. */
function knownAlone(names: readonly Name[]): string[] {
  const seen = new Map<string, number>()
  const found: string[] = []
  for (const { words } of names) {
    const last = words.at(-1) ?? ''
    if (words.length === 1) seen.set(last, (seen.get(last) ?? 0) + 1)
    else if ((seen.get(last) ?? 0) > FEW) found.push(last)
  }
  return found
}

/** "suu kyi" of "aung san suu kyi": what a long name may be cut down to. */
export function suffixes(words: readonly string[]): string[] {
  return words.length > 2 ? [words.slice(-2).join(' ')] : []
}

/** What a name of several words is: by its words, or, where they tell nothing, by what stands beside it. */
export function kindHere(row: TokenRow, name: Name, surnames: Surnames, companies: ReadonlySet<string>): Draft['kind'] {
  if (isBesideBodyNoun(row, name) || isBehindBodyNoun(row, name)) return 'body'
  if (isCalledOutlet(row, name)) return 'outlet'
  if (name.kind === 'person' && hasArticle(row, name)) return reports(row, name) ? 'outlet' : 'body'
  if (name.kind !== 'unknown') return name.kind
  return !isMarkedAsBody(row, name) && isMarkedAsPerson(row, name, surnames, companies) ? 'person' : 'body'
}

/** "Kelmar Pilots", "Orrel Herald", "the Kelmar Steel", "KRN Voss" */
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
    (isAcronym(textAt(row, name.core.from)) &&
      !areInitials(row, name) &&
      !(isBesidePost(row, name) && isShouted(row, name)))
  )
}

/** "North Kelmar", "San Orrel"; but "South Korean-born Kendra Voss" */
const isOfPlace = ({ words: [first = '', ...rest] }: Name): boolean =>
  placeOpenings.has(first) && !rest.slice(0, -1).some(isGivenName)

function isMarkedAsPerson(row: TokenRow, name: Name, surnames: Surnames, companies: ReadonlySet<string>): boolean {
  const { words } = name
  return (
    words.length > 1 &&
    words.length < 5 &&
    (isBySurname(row, name, surnames) ||
      suffixes(words).some(each => surnames.alone.has(each)) ||
      isBesidePost(row, name) ||
      isOfOutlet(row, name) ||
      (!companies.has(words.join(' ')) && speaks(row, name)))
  )
}

/** "Kendra Voss", where "Voss" stands alone, too. */
function isBySurname(row: TokenRow, name: Name, { alone, explained }: Surnames): boolean {
  const [first = '', last = ''] = [name.words[0], name.words.at(-1)]
  if (!alone.has(last) || !endsInSurname(row, name)) return false
  return !explained.has(last) || (readNoun(first).kind === 'other' && isWholeHere(row, name))
}

/** Not "Longtime Quill aides", "Unlike Quill", "Bashing Quill" at the beginning of a sentence or in a headline. */
function isWholeHere(row: TokenRow, { from, to }: Name): boolean {
  if (isInTitleCase(row, from)) return false
  return !isInitial(row, from) || (row.tokens[from]?.pos === 'PROPN' && isVerbAt(row, to))
}

/** Not "GOP" of "Kelmar GOP", "Japanese" of "Standard Japanese", "Bill" of "Crime Bill", all of which stand alone, too. */
export function endsInSurname(row: TokenRow, { words, to }: Name): boolean {
  const last = words.at(-1) ?? ''
  const { noun, kind } = readNoun(last)
  const isThing = /^(?:body|document|media)$/.test(kind) && !surnamePosts.has(last)
  return !isThing && !nationalities.has(noun) && !partyAdjectives.has(last) && !isAcronym(textAt(row, to - 1))
}

const isBesidePost = (row: TokenRow, name: Name): boolean =>
  afterPost(row, name) || beforePost(row, name) || closesApposition(row, name) || isPredicateName(row, name)

/** "CNN's Kendra Voss reported": what an outlet has that does something. */
function isOfOutlet(row: TokenRow, { from, to, words }: Name): boolean {
  const owner = from - 2
  const outlet = isOutletWord(wordAt(row, owner)) || outletNames.has(`${row.lower[owner - 1]} ${row.lower[owner]}`)
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

/** "the Mason Flats Banner said", but not "the Mason Flats campaign": nobody's name has an article. */
const hasArticle = (row: TokenRow, { from, to, title, courtesy }: Name): boolean =>
  row.lower[from - 1] === 'the' &&
  title === null &&
  courtesy === null &&
  to - from > 2 &&
  (/^(?:AUX|VERB)$/.test(tagAt(row, to)) || /^[,.]$/.test(textAt(row, to)))

/** "Casa Voss, a charity that …": an apposition that a noun for a body heads. */
function isBesideBodyNoun(row: TokenRow, name: Name): boolean {
  if (!/^(?:person|unknown)$/.test(name.kind) || name.title !== null || name.courtesy !== null) return false
  const noun = nounBeside(row, name.to)
  const behind = wordAt(row, headBeside(row, name.to) + 1)
  // "a letter carrier who …", "the Customs and Border Protection commissioner"
  const goesOn = behind === 'who' || (name.kind === 'person' && /^(?:&|and|for|of)$/.test(behind))
  return noun?.kind === 'body' && !goesOn
}

/** "Campaign group Casa Voss said", but not "the group Kendra Voss said" and "in high school Kendra Voss". */
function isBehindBodyNoun(row: TokenRow, { kind, title, courtesy, from }: Name): boolean {
  if (!/^(?:person|unknown)$/.test(kind) || title !== null || courtesy !== null || row.tokens[from - 1]?.pos !== 'NOUN')
    return false
  const isBody = nounAt(row, from - 1).kind === 'body' || row.lower[from - 1] === 'body'
  let first = from - 1
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tagAt(row, first - 1)) && row.sentence[first - 1] === row.sentence[from]) first--
  const isBare = first === sentenceStart(row, from) || /^(?:CCONJ|PUNCT)$/.test(tagAt(row, first - 1))
  return isBody && isBare && first < from - 1
}

/** "said Kendra Voss", "Kendra Voss, who …": two or three words that mean nothing else, where a person would stand. */
function speaks(row: TokenRow, name: Name): boolean {
  if (name.words.length > 3 || name.words.some(word => readNoun(word).kind !== 'other' && !surnamePosts.has(word)))
    return false
  if (nationalities.has(name.words[0] ?? '')) return false
  return (
    isWho(row, name) ||
    (name.words.length === 2 && (isSpeech(row, name.to) || isSpeech(row, beforeOwner(row, name.from))))
  )
}

/** "Voss, who was …", "Voss, a policy maker who …"; bodies "who have" are several. */
export function isWho(row: TokenRow, { to }: Name): boolean {
  const head = headBeside(row, to)
  const who = head > to ? head + 1 : to + 1
  return (
    row.tokens[to]?.text === ',' &&
    /^(?:who|whose)$/.test(wordAt(row, who)) &&
    !/^(?:are|have|were)$/.test(wordAt(row, who + 1))
  )
}

/** The place of "noted" in "noted NBC's Kendra Voss". */
function beforeOwner(row: TokenRow, from: number): number {
  let at = from - 1
  if (!isPossessive(row, at)) return at
  do at--
  while (row.tokens[at]?.pos === 'PROPN')
  return at
}
