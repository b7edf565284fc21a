import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { outletNouns } from '../../../english/outlets.js'
import { seatsOfPower } from '../../../english/places.js'
import { abbreviatedTitles, courtesyTitles, nameParticles } from '../../../english/titles.js'
import { isArticle } from '../words/determiners.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import { sentenceEnd, type TokenRow, touchesNext } from '../words/token-row.js'
import { tagAt, textAt, wordAt } from '../words/words-at.js'
import { capitalsEnd, isCapital, isInitial, isNumberOfName, LONGEST_NAME } from './capitals.js'
import { opensMission } from './missions.js'
import { isGivenName } from './name.js'
import { nameBehindPost } from './post-complements.js'

/** A word that begins a name: a capital that the beginning of a sentence does not explain. */
export function opensName(row: TokenRow, at: number): boolean {
  if (isParentOf(row, at)) return false
  if (!isCapital(row, at)) return opensArabic(row, at)
  const token = row.tokens[at]
  if (!isInitial(row, at) || token?.pos === 'PROPN') return true
  const word = wordAt(row, at)
  return (
    isGivenName(word) ||
    isNumberOfName(row, at) ||
    opensSurname(row, at) ||
    isDoubleName(row, at) ||
    opensMission(row, at) ||
    opensShouted(row, at) ||
    opensIntroduction(row, at) ||
    courtesyTitles.has(word) ||
    abbreviatedTitles.has(word) ||
    seatsOfPower.has(`${word} ${row.lower[at + 1]}`) ||
    nameBehindPost(row, at + 1, runLimit(row, at)) > 0 ||
    (isCapital(row, at + 1) && (isPost(word) || token?.pos === 'ADJ' || opensOutlet(row, at) || opensTitle(row, at)))
  )
}

/** "De Kelmar"; "Do Democrats" asks, "Y Combinator" is no surname. */
const opensSurname = (row: TokenRow, at: number): boolean =>
  nameParticles.has(wordAt(row, at)) && !/^(?:do|y)$/.test(wordAt(row, at)) && isCapital(row, at + 1)

/** "Per-Olof" */
const isDoubleName = (row: TokenRow, at: number): boolean =>
  row.lower[at + 1] === '-' && touchesNext(row, at) && isCapital(row, at + 2) && isGivenName(wordAt(row, at + 2))

/** "Mum-of-two Ada Quill" */
const isParentOf = (row: TokenRow, at: number): boolean =>
  row.lower[at + 1] === '-' && row.lower[at + 2] === 'of' && row.lower[at + 3] === '-'

/** "Tuck Vallen, a retired welder,": no sentence opens with what tuck means; "Said Vallen, a welder" is another form. */
const opensIntroduction = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'VERB' &&
  row.tokens[at]?.lemma.toLowerCase() === row.lower[at] &&
  isCapital(row, at + 1) &&
  row.lower[at + 2] === ',' &&
  isArticle(wordAt(row, at + 3))

/** "CORK City Council": a word in capitals throughout that opens a story, and a body's name behind it that is not. */
const opensShouted = (row: TokenRow, at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(textAt(row, at)) &&
  /^\p{Lu}\p{Ll}/u.test(textAt(row, at + 1)) &&
  capitalsEnd(row, at + 1) > at + 2 &&
  bodyNameEndings.has(wordAt(row, capitalsEnd(row, at + 1) - 1))

/** "al-Adib" */
export const opensArabic = (row: TokenRow, at: number): boolean =>
  row.lower[at + 1] === '-' &&
  /^(?:al|el|ul)$/.test(textAt(row, at)) &&
  touchesNext(row, at) &&
  touchesNext(row, at + 1) &&
  isCapital(row, at + 2)

/** "Sky News", "Sky Sports News" */
function opensOutlet(row: TokenRow, at: number): boolean {
  return readNoun(wordAt(row, at)).kind === 'other' && outletNouns.has(wordAt(row, capitalsEnd(row, at + 1) - 1))
}

/** "City Manager Ada Quill" */
const opensTitle = (row: TokenRow, at: number): boolean =>
  readNoun(wordAt(row, at)).kind === 'body' && isPost(wordAt(row, at + 1)) && isCapital(row, at + 2)

/** The end of the longest run of capitals that a name can be. */
export const runLimit = (row: TokenRow, from: number): number => Math.min(sentenceEnd(row, from), from + LONGEST_NAME)
