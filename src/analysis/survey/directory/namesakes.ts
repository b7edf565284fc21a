import { companyForms, companyTrades } from '../../../english/organization-nouns.js'
import type { Gender } from '../../../english/titles.js'
import type { Name } from '../names/name.js'
import { isSpeech } from '../words/speech.js'
import type { TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { ofGeneration } from './generation-told.js'
import { surnameOf } from './generations.js'
import { justBroughtIn } from './just-brought-in.js'
import type { Draft } from './named.js'
import { isPrintedNear, MOST_PRINTINGS, NEAR } from './printed-near.js'

/** Of several people or bodies that a part of their names may mean the one that is meant. */
export function bearerMeant(row: TokenRow, close: readonly Draft[], name: Name, lone: boolean): Draft | undefined {
  const title = titleOf(row, name)
  const titled = title === '' ? [] : close.filter(({ titles }) => titles.has(title))
  if (titled.length === 1) return titled[0]
  const ofAge = ofGeneration(row, close, wordAt(row, name.from - 1))
  if (ofAge) return ofAge
  const bearers = lone ? close.filter(each => each.kind === 'person' && surnameOf(each) === name.words[0]) : []
  const areWhole = close.every(each => each.words.length > 1)
  const company = areWhole ? companyBefore(close, bearers, name) : undefined
  if (company) return company
  if (bearers.length === 1 && areWhole) return bearers[0]
  // "Quill" is one of the Quills, and not "Team Quill"
  const fits = bearers.length > 1 && areWhole ? bearers : close
  // "Gov. Ada Quill … Quill said … Her husband, Hal Quill": nobody is meant who is yet to be named
  const named = fits.filter(({ first }) => first.from < name.from)
  const known = ofSex(named.length > 0 ? named : fits, spouseTells(row, name))
  const recent = known.filter(each => isPrintedNear(each.printings, name.from))
  if (lone && speaks(row, name)) {
    const newcomer = justBroughtIn(row, recent, name)
    if (newcomer) return newcomer
  }
  const speaking = speaks(row, name) ? recent.filter(each => spokeNear(row, each, name.from)) : []
  if (speaking.length === 1) return speaking[0]
  const pool = inPlay(recent, known)
  return pool.reduce((best, each) => (each.names.length > best.names.length ? each : best))
}

const isCompany = (last: string): boolean => companyTrades.has(last) || companyForms.has(last)

/** "Kelmar Foods rose 3 percent. … Kelmar, founded by Walt Kelmar, …": the company that went by the name before he did. */
function companyBefore(close: readonly Draft[], [bearer, ...more]: readonly Draft[], name: Name): Draft | undefined {
  const [word = ''] = name.words
  if (!bearer || more.length > 0) return undefined
  return close.find(
    ({ kind, words, names, first }) =>
      kind === 'body' &&
      words.length === 2 &&
      words[0] === word &&
      isCompany(words[1] ?? '') &&
      first.from < name.from &&
      (bearer.first.from > name.from || names.some(each => each.words.length === 1 && each.from < bearer.first.from)),
  )
}

/**
 * Those printed near, if there are any; but "Ada Quill … Quill … Her brother Hal Quill's shop": only she goes by the
 * surname, however long ago.
 */
function inPlay(recent: readonly Draft[], known: readonly Draft[]): readonly Draft[] {
  const bySurname = known.filter(each => each.calledBySurname)
  if (bySurname.length === 1 && !recent.some(each => each.calledBySurname)) return bySurname
  return recent.length > 0 ? recent : known
}

/** Of people of both sexes those of one, if there are any. */
function ofSex(people: readonly Draft[], gender: Gender | null): readonly Draft[] {
  const same = gender === null ? [] : people.filter(each => each.gender === gender)
  return same.length > 0 ? same : people
}

/** In tokens, from a name to "his wife". */
const SPOUSE_REACH = 24

/** "Quill, 71, said he would leave if his wife won": a man of that name. */
function spouseTells(row: TokenRow, { to }: Name): Gender | null {
  for (let at = to; at < to + SPOUSE_REACH && !/^[“”".?!;\p{Lu}]/u.test(textAt(row, at)); at++) {
    if (row.lower[at] === 'his' && row.lower[at + 1] === 'wife') return 'male'
    if (row.lower[at] === 'her' && row.lower[at + 1] === 'husband') return 'female'
  }
  return null
}

/** "Quill said", "said Quill"; not "accused Quill". */
const speaks = (row: TokenRow, { from, to }: Name): boolean =>
  isSpeech(row, to) || /^(?:added|recalled|said|says)$/.test(wordAt(row, from - 1))

/** "Ada Quill said …. Quill said …": of two of the surname who spoke just before under the whole name. */
const spokeNear = (row: TokenRow, { names }: Draft, at: number): boolean =>
  names
    .slice(-MOST_PRINTINGS)
    .some(each => each.words.length > 1 && each.from < at && at - each.from < NEAR && speaks(row, each))

/** "det supt" of "Det Supt Quill"; empty where no title stands before the name. */
export const titleOf = ({ lower }: TokenRow, { title }: Name): string =>
  title === null ? '' : lower.slice(title.from, title.to).join(' ')
