import { openingAdjectives } from '../../../english/name-words.js'
import { partyMembers } from '../../../english/parties.js'
import type { Token } from '../../../model/sentence.js'
import { isTitleCase } from '../../sentences/title-case.js'
import { pastSeat } from '../words/homes.js'
import { readNoun } from '../words/noun-kinds.js'
import { afterPartyTag } from '../words/party-tags.js'
import { isSpeech } from '../words/speech.js'
import { isPossessive, type Stretch, type TokenRow } from '../words/token-row.js'
import { hasCapital, textAt, wordAt } from '../words/words-at.js'
import { isInitial } from './capitals.js'
import { knownNamesIn } from './headline-names.js'
import { isGivenName, type Name } from './name.js'
import { withOwners } from './owned-bodies.js'
import { nameOf, readRun } from './parts.js'
import { isPlainWord, type WordUse, wordUse } from './plain-words.js'
import { runEnd } from './runs.js'
import { withSharedSurnames } from './shared-surnames.js'

/**
 * All proper names of an article, in reading order. Sentences in title case capitalise every word: in them only
 * names that the rest of the article prints are names.
 */
export function findNames(row: TokenRow): Name[] {
  const use = wordUse(row)
  const read: Name[] = []
  const headlines: Stretch[] = []
  for (let i = 0; i + 1 < row.first.length; i++) {
    const sentence = { from: row.first[i] as number, to: row.first[i + 1] as number }
    if (capitalizesAll(row.sentences[i]?.tokens ?? [])) headlines.push(sentence)
    else for (const name of namesOfSentence(row, sentence, use)) read.push(name)
  }
  const names = withOwners(row, withSharedSurnames(row, withoutOpenings(row, read, use)))
  const initials = initialSurnames(row, names)
  const known = headlines.length > 0 ? knownNamesIn(row, headlines, names) : []
  if (known.length + initials.length === 0) return names
  return [...names, ...initials, ...known.map(({ core, like }) => nameOf(row, core, core, null, like?.kind))].sort(
    (one, other) => one.from - other.from,
  )
}

/** In title case, verbs included; not "Ada Quill met Bo Voss, Imre Marl and Nora Okon", which is full of names. */
const capitalizesAll = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text, pos }) => pos === 'VERB' && /^\p{Ll}{3}/u.test(text)) && isTitleCase(tokens)

/**
 * "Late Quill goal lifts Orrel", "Medal-winner Quill", "Using Ada Quill's words" are of Ada Quill: what a sentence begins
 * with, a party or a noun, and whatever stands before a whole name that the article prints alone, too, is no part of it.
 */
function withoutOpenings(row: TokenRow, names: readonly Name[], { common }: WordUse): Name[] {
  const isModifier = (word: string) => (openingAdjectives.has(word) || common.has(word)) && !isGivenName(word)
  const isOpening = ({ from, title, words: [first = '', ...rest] }: Name) =>
    rest.length === 1 && title === null && ((isInitial(row, from) && isModifier(first)) || isTitle(first))
  const full = names.filter(each => isFullName(each) && !isOpening(each))
  const surnames = new Set(full.map(({ words }) => words.at(-1)))
  const people = new Set(full.filter(isGiven).map(({ words }) => words.join(' ')))
  const isBeforeName = ({ title, words: [first = '', ...rest] }: Name) =>
    title === null && first.length > 1 && !isGivenName(first) && rest.length > 1 && people.has(rest.join(' '))
  return names.map(name => {
    if (isBeforeName(name)) return lastTokens(row, name, name.to - name.from - 1)
    return isOpening(name) && surnames.has(name.words[1]) ? lastTokens(row, name, 1) : name
  })
}

/** A party's member, or a noun for a person with a hyphen: "Republican", "Medal-winner". */
function isTitle(word: string): boolean {
  const { noun, kind } = readNoun(word)
  return partyMembers.has(noun) || (word.includes('-') && kind === 'person')
}

/** "Ada Quill", not the "Quill Orrin" of "Mr. Quill Orrin". */
const isGiven = ({ kind, courtesy, words: [first = ''] }: Name): boolean =>
  kind === 'person' && courtesy === null && isGivenName(first)

function lastTokens(row: TokenRow, { to }: Name, count: number): Name {
  const rest = { from: to - count, to }
  return nameOf(row, rest, rest, null)
}

/** "Ada Quill", whose last word may be a surname. */
const isFullName = ({ kind, words }: Name): boolean => /^(?:person|unknown)$/.test(kind) && words.length > 1

/** "Love said": a word of the language at a sentence's beginning that elsewhere is a person's surname. */
function initialSurnames(row: TokenRow, names: readonly Name[]): Name[] {
  const surnames = new Map<string, Name>()
  for (const name of names) if (isFullName(name)) surnames.set(name.words[name.words.length - 1] ?? '', name)
  const starts = new Set(names.map(name => name.from))
  const found: Name[] = []
  for (const at of row.first) {
    const word = wordAt(row, at)
    if (!surnames.has(word) || starts.has(at) || !hasCapital(row, at)) continue
    const after = row.tokens[at + 1]?.pos
    if (surnames.get(word)?.kind === 'unknown' && !isSpeech(row, at + 1)) continue
    if (after === 'AUX' || after === 'VERB' || isPossessive(row, at + 1) || row.lower[at + 1] === ',')
      found.push(nameOf(row, { from: at, to: at + 1 }, { from: at, to: at + 1 }, null, 'unknown'))
  }
  return found
}

/** "WOMAN:", "CHILD:": whoever speaks in a recording without a name. */
function isNounLabel(row: TokenRow, at: number, end: number): boolean {
  const isLabel = end === at + 1 && row.lower[end] === ':' && /^\p{Lu}+$/u.test(textAt(row, at))
  return isLabel && readNoun(wordAt(row, at)).kind === 'person'
}

function namesOfSentence(row: TokenRow, { from, to }: Stretch, use: WordUse): Name[] {
  const names: Name[] = []
  for (let at = from; at < to; ) {
    at = pastSeat(row, afterPartyTag(row, at))
    if (at >= to) break
    const end = runEnd(row, at)
    if (end > at && !isPlainWord(row, at, end, use) && !isNounLabel(row, at, end))
      for (const name of readRun(row, { from: at, to: end })) names.push(name)
    at = Math.max(end, at + 1)
  }
  return names
}
