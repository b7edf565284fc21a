import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { countries } from '../../../english/places.js'
import { isAcronym, type Name } from '../../survey/names/name.js'
import { isTheirs } from '../../survey/words/determiners.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "in Kelmar" of "software engineer in Kelmar", where one is, but not "in the Harbour Department". */
export function isWhere({ row }: Pick<Scene, 'row'>, { from, words, core }: Name): boolean {
  const at = row.lower[from - 1] === 'the' ? from - 2 : from - 1
  return row.lower[at] === 'in' && !isToldAsBody(row, { words, core }, false)
}

/** "a nurse from Kelmar" is of no body, "a lawyer from Kelmar Partners" is. */
export const isHome = (row: TokenRow, name: Name, title: Stretch): boolean =>
  name.from > title.from && row.lower[name.from - 1] === 'from' && !isToldAsBody(row, name, false)

/** "UK" of "her UK agent": somebody's agent there, where "the US envoy" is the country's. */
export const isMarket = (row: TokenRow, { from, words }: Pick<Name, 'from' | 'words'>, title: Stretch): boolean =>
  from === title.from && isTheirs(wordAt(row, from - 1)) && countries.has(words.join(' '))

/** What no town is called: "Kelmar Police", "CRN"; and what "the" stands before. */
export function isToldAsBody(row: TokenRow, { words, core }: Pick<Name, 'words' | 'core'>, the: boolean): boolean {
  const last = words[words.length - 1] ?? ''
  return the || (words.length > 1 && endsAsBody(last)) || isAcronym(textAt(row, core.from))
}

/** But for "White House Press Secretary", "National Security Adviser". */
export const endsAsBody = (last: string): boolean => bodyNameEndings.has(last) && !/^(?:press|security)$/.test(last)
