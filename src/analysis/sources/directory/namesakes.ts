import { children, parents } from '../../../english/kin.js'
import type { Gender } from '../../../english/titles.js'
import type { Name } from '../names/name.js'
import { genderOfPronoun } from '../words/gender.js'
import { readNoun } from '../words/noun-kinds.js'
import { headAt, opensPostPhrase } from '../words/post-nouns.js'
import { isSpeech } from '../words/speech.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { generationOf, surnameOf } from './generations.js'
import type { Draft } from './named.js'
import { isPrintedNear, NEAR } from './printed-near.js'

/** Of several people or bodies that a part of their names may mean the one that is meant. */
export function bearerMeant(row: TokenRow, close: readonly Draft[], name: Name, lone: boolean): Draft | undefined {
  const title = titleOf(row, name)
  const titled = title === '' ? [] : close.filter(({ titles }) => titles.has(title))
  if (titled.length === 1) return titled[0]
  const ofAge = ofGeneration(row, close, row.lower[name.from - 1] ?? '')
  if (ofAge) return ofAge
  const bearers = lone ? close.filter(each => each.kind === 'person' && surnameOf(each) === name.words[0]) : []
  if (bearers.length === 1 && close.every(each => each.words.length > 1)) return bearers[0]
  // "Gov. Ada Quill … Quill said … Her husband, Hal Quill": nobody is meant who is yet to be named
  const named = close.filter(({ first }) => first.from < name.from)
  const known = ofSex(named.length > 0 ? named : close, spouseTells(row, name))
  const recent = known.filter(each => isPrintedNear(each.printings, name.from))
  if (lone && speaks(row, name)) {
    const newcomer = justBroughtIn(row, recent, name)
    if (newcomer) return newcomer
  }
  const speaking = speaks(row, name) ? recent.filter(each => spokeNear(row, each, name.from)) : []
  if (speaking.length === 1) return speaking[0]
  const pool = recent.length > 0 ? recent : known
  return pool.reduce((best, each) => (each.names.length > best.names.length ? each : best))
}

/** Of two of a surname "the younger Quill" or "the elder Quill": who is told to be that, or is not told to be the other. */
function ofGeneration(row: TokenRow, people: readonly Draft[], word: string): Draft | null {
  if (!/^(?:younger|elder)$/.test(word)) return null
  const told = people.map(each => ({ each, as: generationTold(row, each) }))
  const same = told.filter(({ as }) => as === word)
  const others = told.filter(({ as }) => as === null)
  const [only, ...more] = same.length > 0 ? same : others
  return only && more.length === 0 ? only.each : null
}

/** "Hal Quill Jr.", "their son, Hal Quill"; "her father, Hal Quill". */
function generationTold(row: TokenRow, { names }: Draft): 'younger' | 'elder' | null {
  for (const name of names.slice(0, MOST_PRINTINGS)) {
    const generation = generationOf(name)
    if (generation !== null) return generation === 'sr' ? 'elder' : 'younger'
    const { noun } = readNoun(row.lower[row.tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1] ?? '')
    if (children.has(noun)) return 'younger'
    if (parents.has(noun)) return 'elder'
  }
  return null
}

/** Of people of both sexes those of one, if there are any. */
function ofSex(people: readonly Draft[], gender: Gender | null): readonly Draft[] {
  const same = gender === null ? [] : people.filter(each => each.gender === gender)
  return same.length > 0 ? same : people
}

/** In tokens, from a name to "his wife". */
const SPOUSE_REACH = 24

/** "Quill, 71, said he would leave if his wife won": a man of that name. */
function spouseTells({ lower, tokens }: TokenRow, { to }: Name): Gender | null {
  for (let at = to; at < to + SPOUSE_REACH && !/^[“”".?!;\p{Lu}]/u.test(tokens[at]?.text ?? ''); at++) {
    if (lower[at] === 'his' && lower[at + 1] === 'wife') return 'male'
    if (lower[at] === 'her' && lower[at + 1] === 'husband') return 'female'
  }
  return null
}

/** How many sentences after somebody is brought in the surname alone still means them. */
const SOON = 2

/**
 * "Her mother, Ada Quill, was blunter. “…,” Quill said.": who has just
 * been brought in as a subject, if none of the others was named since.
 */
function justBroughtIn(row: TokenRow, people: readonly Draft[], { from: at, to }: Name): Draft | null {
  const [latest, ...others] = people.toSorted((one, other) => other.first.from - one.first.from)
  if (!latest || others.length === 0 || !isSubject(row, latest.first)) return null
  const end = sentenceEnd(row, latest.first.from)
  if (isDead(row, latest.first.to, end)) return null
  if (isOfOtherSex(latest, row.lower[row.lower[to + 1] === 'that' ? to + 2 : to + 1] ?? '')) return null
  const sentences = (row.sentence[at] ?? 0) - (row.sentence[latest.first.from] ?? 0)
  const isNamedSince = ({ names }: Draft) => names.slice(-MOST_PRINTINGS).some(({ from }) => from >= end && from < at)
  return end <= at && sentences <= SOON && !others.some(isNamedSince) ? latest : null
}

/** "Her brother, Hal Quill, was late. Quill said | she": a woman of that name, more likely. */
const isOfOtherSex = ({ gender }: Draft, word: string): boolean =>
  /^s?he$/.test(word) && gender !== null && gender !== genderOfPronoun(word)

/** "Her husband, Hal Quill, died in May.": he is not quoted next. */
const isDead = ({ tokens }: TokenRow, from: number, to: number): boolean =>
  tokens.slice(from, Math.min(to, from + SPOUSE_REACH)).some(({ text }) => /^(?:died|dead|killed)$/.test(text))

/** What a sentence opens with, or the apposition of what it opens with: "Her mother, Ada Quill,". */
function isSubject(row: TokenRow, { from }: Name): boolean {
  const start = sentenceStart(row, from)
  if (from === start) return true
  return row.tokens[from - 1]?.text === ',' && opensPostPhrase(row, start) && headAt(row, start, from - 1) >= 0
}

/** "Quill said", "said Quill"; not "accused Quill". */
const speaks = (row: TokenRow, { from, to }: Name): boolean =>
  isSpeech(row, to) || /^(?:added|recalled|said|says)$/.test(row.lower[from - 1] ?? '')

/** "Ada Quill said …. Quill said …": of two of the surname who spoke just before under the whole name. */
const spokeNear = (row: TokenRow, { names }: Draft, at: number): boolean =>
  names
    .slice(-MOST_PRINTINGS)
    .some(each => each.words.length > 1 && each.from < at && at - each.from < NEAR && speaks(row, each))

const MOST_PRINTINGS = 40

/** "det supt" of "Det Supt Quill"; empty where no title stands before the name. */
export const titleOf = ({ lower }: TokenRow, { title }: Name): string =>
  title === null ? '' : lower.slice(title.from, title.to).join(' ')
