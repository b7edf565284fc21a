import { openingAdjectives } from '../../../english/name-words.js'
import { nounsForBareNames } from '../../../english/organization-nouns.js'
import { partyMembers } from '../../../english/parties.js'
import { nationalities } from '../../../english/places.js'
import { vagueQuantifiers } from '../../../english/quantities.js'
import { storyLabels } from '../../../english/story-labels.js'
import { isArticle, isTheirs } from '../words/determiners.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import { isDay } from '../words/times.js'
import type { TokenRow } from '../words/token-row.js'
import { isCapitalized, isVerbAt, tagAt, textAt, wordAt } from '../words/words-at.js'
import { isInitial } from './capitals.js'
import { isAcronym, isGivenName } from './name.js'

/** One capitalised word that is no name: "Experts", or "Counsel" for somebody, at a sentence's beginning; "CEO". */
export function isPlainWord(row: TokenRow, at: number, end: number, { common, capital, ending }: WordUse): boolean {
  const hyphened = end - at === 3 && row.lower[at + 1] === '-'
  if (end - at !== 1 && !hyphened) return false
  if (isLabel(row, at, end) || opensParticiple(row, at, capital)) return true
  // "Cross-examining, Ada Quill asked"
  if (isInitial(row, at) && /^(?:\p{L}+-)?\p{Ll}+ing$/u.test(textAt(row, end - 1)) && row.lower[end] === ',')
    return true
  const isCompound = hyphened && row.lower[at] !== 'ex'
  const word = isCompound ? `${row.lower[at]}-${row.lower[end - 1]}` : wordAt(row, end - 1)
  if (!hyphened && isAcronym(textAt(row, at))) return isPost(readNoun(word).noun)
  // "as Vice-Chancellor said", "Mayor rejects calls", "Sheriff: He fled", where nobody is called so
  const acts = isVerbAt(row, end) || (isInitial(row, at) && row.lower[end] === ':')
  const isOffice = acts && isPost(word.split('-').at(-1) ?? '') && !ending.has(word) && !isGivenName(word)
  if (isOffice || !isInitial(row, at)) return isOffice
  const { kind, noun, plural } = readNoun(word)
  return (
    isDay(word) ||
    openingAdjectives.has(word) ||
    vagueQuantifiers.has(word) ||
    common.has(word) ||
    (!capital.has(word) && (opensPlural(row, at) || isPluralSubject(row, end))) ||
    (plural && kind !== 'other' && !partyMembers.has(noun)) ||
    // "Nurse says she was misled", "Mother: I want answers"
    (kind === 'person' && !capital.has(word) && (row.lower[end] === ':' || isSpeech(row, end))) ||
    // "Oil company denies leak"
    (!capital.has(word) && isKindOfFirm(row, end)) ||
    // "Member of harbour panel says"
    ((isPost(noun) || (kind === 'person' && !plural && !capital.has(word))) &&
      /^(?:assisting|at|for|of|to)$/.test(wordAt(row, end))) ||
    // "Transcript of the hearing"
    (!capital.has(word) && !isGivenName(word) && isCommonText(row, end)) ||
    // "Actor and director Ada Quill", "Co-founder and CEO Ada Quill"
    (kind === 'person' &&
      row.lower[end] === 'and' &&
      (/^\p{Ll}/u.test(textAt(row, end + 1)) || isPost(wordAt(row, end + 1)))) ||
    kind === 'body' ||
    kind === 'document' ||
    kind === 'media'
  )
}

/** "ANALYSIS:", "THE FACTS:": what a newsroom prints above its own words. */
function isLabel(row: TokenRow, at: number, end: number): boolean {
  const opens = isInitial(row, at) || (isInitial(row, at - 1) && /^(?:our|the)$/.test(wordAt(row, at - 1)))
  return opens && storyLabels.has(wordAt(row, at)) && row.lower[end] === ':'
}

/** "Opening the case, Ada Quill said", which the tagger may take for a name; "Sterling the auctioneer" elsewhere is one. */
function opensParticiple(row: TokenRow, at: number, capital: ReadonlySet<string>): boolean {
  const isBeforeObject = isArticle(wordAt(row, at + 1)) || isTheirs(wordAt(row, at + 1))
  const word = wordAt(row, at)
  return isBeforeObject && isInitial(row, at) && /ing$/.test(word) && !capital.has(word) && !isGivenName(word)
}

/** "company" of "Oil company denies": where a headline tells of a firm, and prints no name. */
const isKindOfFirm = (row: TokenRow, at: number): boolean =>
  nounsForBareNames.has(textAt(row, at)) && isVerbAt(row, at + 1)

const isCommonText = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'NOUN' && /^\p{Ll}/u.test(textAt(row, at)) && readNoun(wordAt(row, at)).kind === 'document'

/** "Trains were cancelled"; but "Kelmars was sold", and "Kelmars closed" may be one, too. */
function isPluralSubject(row: TokenRow, end: number): boolean {
  const word = wordAt(row, end - 1)
  const { noun, plural } = readNoun(word)
  if (!plural || nationalities.has(noun) || isGivenName(word)) return false
  return /^(?:are|do|have|were)$/.test(wordAt(row, end))
}

/** "Privacy and human rights advocates": the first of two modifiers of one plural. */
function opensPlural(row: TokenRow, at: number): boolean {
  if (row.lower[at + 1] !== 'and') return false
  let end = at + 2
  while (/^(?:NOUN|ADJ)$/.test(tagAt(row, end)) && /^\p{Ll}/u.test(textAt(row, end))) end++
  const { kind, plural } = readNoun(wordAt(row, end - 1))
  return end - at > 3 && plural && kind === 'person' && !isGivenName(wordAt(row, at))
}

/** How the article prints its words. */
export interface WordUse {
  /** In lower case, and never with a capital inside a sentence. */
  readonly common: ReadonlySet<string>
  /** With a capital inside a sentence. */
  readonly capital: ReadonlySet<string>
  /** So, between a word with a capital and one without: what a name ends in. */
  readonly ending: ReadonlySet<string>
}

/** Read once for a whole article. */
export function wordUse(row: TokenRow): WordUse {
  const common = new Set<string>()
  const capital = new Set<string>()
  const ending = new Set<string>()
  for (let at = 0; at < row.tokens.length; at++) {
    const text = textAt(row, at)
    if (isCapitalized(text)) {
      if (isInitial(row, at)) continue
      capital.add(wordAt(row, at))
      const isWithin = isCapitalized(textAt(row, at - 1)) && !isArticle(wordAt(row, at - 1))
      if (isWithin && !isCapitalized(textAt(row, at + 1))) ending.add(wordAt(row, at))
    } else if (text.length > 3 && /^\p{Ll}{4}/u.test(text)) common.add(text)
  }
  for (const word of capital) common.delete(word)
  return { common, capital, ending }
}
