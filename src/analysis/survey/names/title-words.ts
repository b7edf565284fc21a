import { documents } from '../../../english/document-nouns.js'
import { kin } from '../../../english/kin.js'
import { noSurnames, openingAdjectives } from '../../../english/name-words.js'
import { bodyNameEndings, firmTrades } from '../../../english/organization-nouns.js'
import { partyMembers } from '../../../english/parties.js'
import { epithets, matchRoles, posts, surnamePosts } from '../../../english/person-nouns.js'
import { formerly, lesserRanks, provisional } from '../../../english/tenures.js'
import {
  abbreviatedTitles,
  courtesyTitles,
  generations,
  kinshipTitles,
  nameParticles,
} from '../../../english/titles.js'
import { trades } from '../../../english/trades.js'
import { words } from '../../../english/words.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import { isPossessive, type Stretch, type TokenRow, touchesNext } from '../words/token-row.js'
import { hasCapital, tagAt, textAt, wordAt } from '../words/words-at.js'
import { isInitial } from './capitals.js'
import { isGivenName } from './name.js'
import { isPersonStart } from './person-start.js'
import { isPoliceRank } from './police-ranks.js'
import { nameBehindPost, pastComplement } from './post-complements.js'
import { isUnknown, isUnknownName } from './unknown-words.js'

/** Where the person's name begins after titles; the run's end if it is all title; null if there is no title. */
export function splitTitle(row: TokenRow, { from, to }: Stretch): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (!isTitleWord(row, at, to)) continue
    let name = at + 1 < to && row.lower[at + 1] === '.' ? at + 2 : at + 1
    const behind = name < to ? nameBehindPost(row, name, to) : -1
    if (behind > 0) name = behind
    else if (row.lower[name] === 'of' && name < to) name = pastComplement(row, name, to)
    while (name < to && row.lower[name] === '-') name += 2
    const rest = to - name
    // "the General Overseer"
    if (rest === 1 && row.lower[from - 1] === 'the' && isPersonAlone(wordAt(row, name))) return to
    if (rest === 0) {
      // "Department of Justice", "Kelmar Center for Justice"
      if (/^(?:for|of)$/.test(wordAt(row, at - 1)) && bodyNameEndings.has(wordAt(row, at - 2))) return null
      if (to - from === 1 || isGeneralHospital(row, from, at) || isFirm(row, from, at) || endsInSurname(row, from, at))
        return null
      if (holdsName(row, from, at)) continue
      return to
    }
    if (courtesyTitles.has(wordAt(row, at))) return name
    if (bodyNameEndings.has(wordAt(row, to - 1)) && !isGivenName(wordAt(row, name)) && rest !== 1) return null
    if (rest === 1 && bodyNameEndings.has(wordAt(row, name))) return null
    // "Official Secrets Act"
    if (rest > 1 && documents.has(wordAt(row, to - 1)) && !isGivenName(wordAt(row, name))) return null
    return name
  }
  return null
}

/** A noun for one person that is nobody's name: "overseer", but not "pope" and "hunter". */
function isPersonAlone(word: string): boolean {
  const { kind, plural } = readNoun(word)
  return kind === 'person' && !plural && !surnamePosts.has(word) && !trades.has(word) && !isGivenName(word)
}

/** "Larkfield General", but not "Attorney General". */
function isGeneralHospital(row: TokenRow, from: number, at: number): boolean {
  return (
    row.lower[at] === 'general' &&
    at > from &&
    !posts.has(wordAt(row, at - 1)) &&
    readNoun(wordAt(row, at - 1)).kind === 'other'
  )
}

/** "Kelmar Marine", but not "U.S. Marine" and "Royal Marine": what ends the names of firms, behind an unknown word. */
const isFirm = (row: TokenRow, from: number, at: number): boolean =>
  at === from + 1 && noSurnames.has(wordAt(row, at)) && wordAt(row, from) !== 'royal' && isUnknown(wordAt(row, from))

/** "Quenby Farmer", but not "the Yale Dean": a post that is a surname, too, behind a word that tells nothing. */
function endsInSurname(row: TokenRow, from: number, at: number): boolean {
  const first = wordAt(row, from)
  return (
    at === from + 1 &&
    surnamePosts.has(wordAt(row, at)) &&
    tagAt(row, from - 1) !== 'DET' &&
    !isPossessive(row, from - 1) &&
    (!isInitial(row, from) || tagAt(row, from) === 'PROPN') &&
    !isTitleWord(row, from, at) &&
    isUnknown(first)
  )
}

/** "Senator", "Senators", "Mr"; and a plain noun for a person before a given name: "Rival Ada Quill". */
function isTitleWord(row: TokenRow, at: number, to: number): boolean {
  const word = wordAt(row, at)
  // "MAYOR QUILL WINS", but "MAYOR QUILL: I won."
  const isAllShouted = isShouted(row, at) && isShouted(row, at + 1) && row.lower[to] !== ':'
  if (isAllShouted && !abbreviatedTitles.has(word)) return false
  if (!abbreviatedTitles.has(word) && endsDoubleName(row, at)) return false
  // "Del Quill" is no delegate, "Del. Quill" is
  if (nameParticles.has(word) && !textAt(row, at).endsWith('.')) return false
  if (at + 2 === to && isGivenName(word) && isBehindPerson(row, at)) return false
  // "Hal Quill Sr.", but "Sr Zephyra Quill"
  if (generations.has(word) && hasCapital(row, at - 1)) return false
  if (kinshipTitles.has(word)) return at + 1 < to
  if (courtesyTitles.has(word) || abbreviatedTitles.has(word) || isPost(word)) return true
  if (isOffice(row, at, to) || isPoliceRank(row, at, to)) return true
  const { noun, kind, plural } = readNoun(word)
  const isMatchRole = matchRoles.has(word)
  // "progressive Democrat Zephyra Quill"
  if (partyMembers.has(word) && at + 3 === to) return [to - 2, to - 1].every(each => isUnknown(wordAt(row, each)))
  if (kind !== 'person' && !isMatchRole) return false
  // "Senators Quill and Voss", but not "Priests for Peace", "Dockers Local 9" and "Referees' Body"
  if (isPost(noun)) return at + 1 < to && !/^(?:for|local)$/.test(wordAt(row, at + 1)) && !isPossessive(row, at + 1)
  if (at + 2 < to && isGivenName(wordAt(row, at + 1))) return true
  // "Neighbours Ada and Bo"
  const areTwo = row.lower[to] === 'and' && hasCapital(row, to + 1)
  if (at + 2 === to && plural && areTwo && isGivenName(wordAt(row, at + 1))) return true
  if (at + 3 !== to || !isInitial(row, at) || bodyNameEndings.has(wordAt(row, to - 1))) return false
  // "Star Delphine Akers", but not "Star Kelmar Steel"; "Pundit Zephyra Quill said"
  const isTold = isSpeech(row, to) && !firmTrades.has(noun) && isUnknownName(row, at + 1, to)
  return isMatchRole || epithets.has(noun) || isTold
}

/** "Her brother | Dean Quill", "his agent, | Dean Quill", "Captain | Dean Quill": what somebody is besides, and no dean. */
function isBehindPerson(row: TokenRow, at: number): boolean {
  const before = wordAt(row, at - 1)
  if (hasCapital(row, at - 1)) return (isPost(before) || abbreviatedTitles.has(before)) && !RANK.has(before)
  const noun = before === ',' ? wordAt(row, at - 2) : before
  return kin.has(noun) || (before === ',' && readNoun(noun).kind === 'person')
}

/** "Orrel-Cardinal": a surname of two, but not "Vice-President", "Co-Chair" and "Attorney-General". */
function endsDoubleName(row: TokenRow, at: number): boolean {
  if (textAt(row, at - 1) !== '-' || !touchesNext(row, at - 1) || !touchesNext(row, at - 2)) return false
  const first = wordAt(row, at - 2)
  return /^\p{Lu}\p{Ll}{3}/u.test(textAt(row, at - 2)) && readNoun(first).kind === 'other' && !RANK.has(first)
}

const RANK: ReadonlySet<string> = new Set([
  ...lesserRanks,
  ...formerly,
  ...provisional,
  ...words('lieutenant major managing'),
])

/** "Recorder Ada Quill": what a word with a capital before a listed given name and a surname can only be. */
const isOffice = (row: TokenRow, at: number, to: number): boolean =>
  at + 3 === to &&
  tagAt(row, at) !== 'ADJ' &&
  !openingAdjectives.has(wordAt(row, at)) &&
  /(?:er|or|man)$/.test(wordAt(row, at)) &&
  !isGivenName(wordAt(row, at)) &&
  isGivenName(wordAt(row, at + 1)) &&
  !bodyNameEndings.has(wordAt(row, to - 1))

/** A word in capitals: where the next is too, it is no acronym of a post, as in "Orrel Steel CEO Ada Quill". */
function isShouted(row: TokenRow, at: number): boolean {
  const word = textAt(row, at)
  return word.length > 2 && word.toUpperCase() === word
}

/** "Tim Baker", "Ms. Judge": the last word is a surname, not a post. */
function holdsName(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPersonStart(row, at)) return true
  return false
}
