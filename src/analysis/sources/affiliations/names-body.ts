import { bodyNameEndings, remits } from '../../../english/organization-nouns.js'
import { partyAdjectives } from '../../../english/parties.js'
import { countries, nationalities, usStates } from '../../../english/places.js'
import { isInitial } from '../../survey/names/capitals.js'
import { isAcronym, type Name } from '../../survey/names/name.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/**
 * Not a nationality, a party or a place alone: these say what kind of person it is. Nor what has its capital from the
 * beginning of a sentence, for all we know ("Truck drivers"), nor what is partly no name ("Nobel Prize-winning").
 */
export function namesBody({ row, directory }: Scene, name: Name): boolean {
  const { words } = name
  const joined = words.join(' ')
  const printings = directory.of.get(name)?.names.length ?? 0
  const isTold = isAcronym(textAt(row, name.core.from))
  const mayBeNoun = isInitial(row, name.from) && !isTold && !isPossessive(row, name.to)
  if (words.length === 1 && printings < 2 && mayBeNoun) return false
  // "Health" of "Minister for Health"
  if (isWhere({ row }, name) || words.every(word => remits.has(word))) return false
  const isNumbered = words.at(-2) === 'local'
  const plain = isNumbered ? words.slice(0, -1) : words
  if (words.length > 1 && isKind(words.at(-1) ?? '') && !isPartOfBody(words[0] ?? '', words.at(-1) ?? '')) return false
  if (row.lower[name.to] === '-' && /^(?:educated|trained)$/.test(wordAt(row, name.to + 1))) return false
  if (plain.some(word => /^(?:former|\d+|.+-(?:winning|born|based|backed|educated|led|trained))$/.test(word)))
    return false
  return (
    !isKind(joined) &&
    !usStates.has(joined) &&
    (words.length > 1 || readNoun(joined).kind === 'other' || countries.has(joined))
  )
}

/** "Republican" of "Presumptive Republican nominee", which tells as little of a body as "Republican" alone. */
export const isKind = (word: string): boolean => nationalities.has(word) || partyAdjectives.has(word)

/** "Senate" of "Senate Republican leader", and "Kelmar GOP", which is what a party's people there call themselves. */
const isPartOfBody = (first: string, last: string): boolean =>
  readNoun(first).kind === 'body' || (last === 'gop' && !/^(?:leading|likely|presumptive|rival|top)$/.test(first))

/** "in Kelmar" of "software engineer in Kelmar", where one is, but not "in the Harbour Department". */
export function isWhere({ row }: Pick<Scene, 'row'>, { from, words, core }: Name): boolean {
  const at = row.lower[from - 1] === 'the' ? from - 2 : from - 1
  return row.lower[at] === 'in' && !isToldAsBody(row, { words, core }, false)
}

/** "a nurse from Kelmar" is of no body, "a lawyer from Kelmar Partners" is. */
export const isHome = (row: TokenRow, name: Name, title: Stretch): boolean =>
  name.from > title.from && row.lower[name.from - 1] === 'from' && !isToldAsBody(row, name, false)

/** What no town is called: "Kelmar Police", "CRN"; and what "the" stands before. */
export function isToldAsBody(row: TokenRow, { words, core }: Pick<Name, 'words' | 'core'>, the: boolean): boolean {
  const last = words[words.length - 1] ?? ''
  return the || (words.length > 1 && endsAsBody(last)) || isAcronym(textAt(row, core.from))
}

/** But for "White House Press Secretary", "National Security Adviser". */
export const endsAsBody = (last: string): boolean => bodyNameEndings.has(last) && !/^(?:press|security)$/.test(last)

/** "Quill campaign": a name and the noun that makes a body of it. */
export function withNoun({ row }: Scene, name: Stretch, limit: number): Stretch {
  const next = wordAt(row, name.to)
  return name.to < limit && readNoun(next).kind === 'body'
    ? { from: name.from, to: name.to + 1 }
    : { from: name.from, to: name.to }
}
