import { partyAdjectives } from '../../../english/parties.js'
import { surnamePosts } from '../../../english/person-nouns.js'
import { nationalities } from '../../../english/places.js'
import { nameParticles } from '../../../english/titles.js'
import { isInitial } from '../names/capitals.js'
import { isAcronym, isGivenName, type Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import { isInTitleCase } from '../words/title-case.js'
import type { TokenRow } from '../words/token-row.js'
import { isVerbAt, tagAt, textAt } from '../words/words-at.js'

/** What the article uses as a name alone: the surname of a person introduced in full, mostly. */
export interface Surnames {
  readonly alone: ReadonlySet<string>
  /**
   * Those that tell nothing of what "Team Quill" is: of people whose given names are listed, as Hal Quill, and what stands
   * alone for long before.
   */
  readonly explained: ReadonlySet<string>
  /** "wasser quill" of "Dora Wasser Quill". */
  readonly double: ReadonlySet<string>
}

/** What the names of an article show of its surnames. */
export function surnamesAmong(names: readonly Name[]): Surnames {
  const people = names.filter(({ kind, words }) => kind === 'person' && words.length > 1 && isGivenName(words[0] ?? ''))
  return {
    alone: new Set(names.filter(({ words }) => words.length < 3).map(({ words }) => words.join(' '))),
    explained: new Set([...people.map(({ words }) => words.at(-1) ?? ''), ...knownAlone(names)]),
    double: new Set(people.flatMap(({ words }) => suffixes(words))),
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

/** "van der orrel" of "ada van der orrel" */
export function behindGiven(words: readonly string[]): string[] {
  const from = words.findIndex((word, at) => at > 0 && nameParticles.has(word))
  return from > 0 && from < words.length - 2 ? [words.slice(from).join(' ')] : []
}

/** "Kendra Voss", where "Voss" stands alone, too. */
export function isBySurname(row: TokenRow, name: Name, { alone, explained }: Surnames): boolean {
  const [first = '', last = ''] = [name.words[0], name.words.at(-1)]
  if (!alone.has(last) || !endsInSurname(row, name)) return false
  return !explained.has(last) || (readNoun(first).kind === 'other' && isWholeHere(row, name))
}

/** Not "Longtime Quill aides", "Unlike Quill", "Bashing Quill" at the beginning of a sentence or in a headline. */
function isWholeHere(row: TokenRow, { from, to }: Name): boolean {
  if (isInTitleCase(row, from)) return false
  return !isInitial(row, from) || (tagAt(row, from) === 'PROPN' && isVerbAt(row, to))
}

/** Not "GOP" of "Kelmar GOP", "Japanese" of "Standard Japanese", "Bill" of "Crime Bill", all of which stand alone, too. */
export function endsInSurname(row: TokenRow, { words, to }: Name): boolean {
  const last = words.at(-1) ?? ''
  const { noun, kind } = readNoun(last)
  const isThing = /^(?:body|document|media)$/.test(kind) && !surnamePosts.has(last)
  return !isThing && !nationalities.has(noun) && !partyAdjectives.has(last) && !isAcronym(textAt(row, to - 1))
}
