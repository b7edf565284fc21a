import { addresses } from '../../../english/titles.js'
import type { Name } from '../names/name.js'
import { pastAge } from '../words/ages.js'
import { appositionEnd, relativeEnd } from '../words/apposition-ends.js'
import { finiteInside, isApposition, isClauseBehind, relativeInside } from '../words/appositions.js'
import { isIndefinite } from '../words/determiners.js'
import { pastHome } from '../words/homes.js'
import { afterParty, partyNouns } from '../words/party-tags.js'
import { headAt, isDeterminer, joinsBody, pastReflexive, personNounsIn, skipDeterminer } from '../words/post-nouns.js'
import { isSpeech } from '../words/speech.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { tagAt, wordAt } from '../words/words-at.js'
import { leadingApposition, openingClause } from './leading-apposition.js'
import { copulaAfter, predicate } from './predicates.js'
import { premodifier } from './premodifier.js'

/** What the article says beside a name about its bearer. */
export interface Descriptor extends Stretch {
  readonly how: 'premodifier' | 'apposition' | 'relative' | 'copula'
  /** Nouns for people in it, in the singular: what "the senator" can pick up. */
  readonly nouns: ReadonlySet<string>
}

type InName = (at: number) => boolean

/** All that stands beside one printing of a person's name. */
export function describeName(row: TokenRow, name: Name, inName: InName): Descriptor[] {
  const behindParty = afterParty(row, name.to)
  const before = describedBefore(row, name, inName)
  const party = describedByParty(row, name, behindParty)
  const behind = describedBehind(row, name, behindParty, inName)
  const copula = behind.some(each => each.how === 'apposition') ? null : copulaAfter(row, name)
  return [...before, ...party, ...behind, ...(copula ? [described(row, copula, 'copula')] : [])]
}

/** "Senator Ada Quill", "The union's president, Capt. Ada Quill,", and the letters of "Ada Quill MSP". */
function describedBefore(row: TokenRow, name: Name, inName: InName): Descriptor[] {
  const rank = premodifier(row, name, inName)
  const isAddress = rank !== null && addresses.has(wordAt(row, rank.from))
  const leading = rank === null || isAddress ? leadingApposition(row, name, inName) : null
  const letters = name.to > name.core.to ? { from: name.core.to, to: name.to } : null
  const before = [rank, leading, letters].filter(each => each !== null).map(each => described(row, each, 'premodifier'))
  return rank || leading ? before : [...before, ...describedByOpening(row, name)]
}

function describedByOpening(row: TokenRow, name: Name): Descriptor[] {
  const clause = openingClause(row, name)
  if (clause === null) return []
  const opening = { from: skipDeterminer(row, sentenceStart(row, name.from)), to: clause }
  return [described(row, opening, 'premodifier'), relative(row, { from: clause, to: name.from - 1 })]
}

/** "(R-Ohio)" */
function describedByParty(row: TokenRow, { to }: Name, end: number): Descriptor[] {
  const nouns = partyNouns(row, to, end)
  return nouns.size > 0 ? [{ from: to, to, how: 'premodifier', nouns }] : []
}

/** How many appositions and clauses behind a name are read. */
const MOST_BEHIND = 3

/** "…, 47, a member of the board, who voted against it" */
function describedBehind(row: TokenRow, name: Name, from: number, inName: InName): Descriptor[] {
  const found: Descriptor[] = []
  let at = pastHome(row, from)
  for (let rounds = 0; rounds < MOST_BEHIND && goesOnBehind(row, at, found, inName); rounds++) {
    const next = pastReflexive(row, at + 1)
    const word = wordAt(row, next)
    const behind = pastHome(row, pastAge(row, at))
    if (row.lower[behind] === ',' && behind > at) {
      at = behind
      continue
    }
    const limit = sentenceEnd(row, name.to - 1)
    if (word === 'who' || word === 'whose') {
      at = relativeEnd(row, next, limit)
      found.push(relative(row, { from: next, to: at }))
      continue
    }
    const end = appositionEnd(row, next, limit)
    const close = isSpeech(row, name.from - 1) ? end : finiteInside(row, next, end)
    if (close < end && !(opensClause(row, name.from) && opensOnOne(row, next, close))) break
    const split = relativeInside(row, next, close)
    const apposition = { from: skipDeterminer(row, next), to: split }
    if (!isApposition(row, next, apposition) || isClauseBehind(row, at, close)) break
    if (namesAnother(row, next, apposition, inName)) break
    found.push(described(row, apposition, 'apposition'))
    at = split < close ? relativeEnd(row, split, limit) : close
    if (split < close) found.push(relative(row, { from: split, to: at }))
  }
  return found
}

/** Not so "For Quill" and "the case against Quill", behind whose comma the clause itself begins. */
function opensClause(row: TokenRow, from: number): boolean {
  const start = sentenceStart(row, from)
  return row.tokens
    .slice(start, from)
    .every(({ pos }, at) => /^(?:ADJ|CCONJ|NOUN|PROPN|PUNCT|SCONJ)$/.test(pos) || row.lower[start + at] === 'when')
}

/** "a clerk", "Kelmar's clerk"; but "Quill, Voss and the clerk were there" lists others. */
const opensOnOne = (row: TokenRow, from: number, to: number): boolean =>
  isDeterminer(row, from) || row.tokens.slice(from, to).some((_, at) => isPossessive(row, from + at))

/** "Quill, retired baker Bo Voss and the clerk": the next of a list. */
function namesAnother(row: TokenRow, next: number, { from, to }: Stretch, inName: InName): boolean {
  const head = headAt(row, from, to)
  if (isDeterminer(row, next) || head < 0 || to - head < 3) return false
  for (let at = head + 1; at < to; at++) if (!inName(at) || tagAt(row, at) !== 'PROPN') return false
  return true
}

/** At the comma of a descriptor, or at the "and" of a second post. */
function goesOnBehind(row: TokenRow, at: number, found: readonly Descriptor[], inName: InName): boolean {
  if (row.lower[at] === ',') return true
  return found.at(-1)?.how === 'apposition' && row.lower[at] === 'and' && isSecondPost(row, at + 1, inName)
}

/**
 * "…, the chair of the club and | a nurse at Orrel House", "a rancher and | the county's assessor,", but not "a rancher
 * and | the county's assessor, Bo Voss,", who is somebody else.
 */
function isSecondPost(row: TokenRow, from: number, inName: InName): boolean {
  if (isIndefinite(wordAt(row, pastReflexive(row, from)))) return true
  const end = appositionEnd(row, from, sentenceEnd(row, from))
  return isDeterminer(row, from) && tagAt(row, end) === 'PUNCT' && !inName(end + 1)
}

function described(row: TokenRow, stretch: Stretch, how: Descriptor['how']): Descriptor {
  return {
    ...stretch,
    how,
    nouns: how === 'relative' ? new Set() : personNounsIn(row, { from: stretch.from, to: headPhraseEnd(row, stretch) }),
  }
}

/** Up to the first preposition or clause: in "aide to the mayor" nobody is called mayor. */
function headPhraseEnd(row: TokenRow, { from, to }: Stretch): number {
  for (let at = from; at < to; at++)
    if ((tagAt(row, at) === 'ADP' && !joinsBody(row, from, at)) || /^(?:who|whose|that|which)$/.test(wordAt(row, at)))
      return Math.max(at, from)
  return to
}

/** "who is the director of …", "who has been clerk since …" tells a post as an apposition does; another relative clause tells what the person did. */
function relative(row: TokenRow, stretch: Stretch): Descriptor {
  const verb = stretch.from + 1
  const post = predicate(row, row.lower[verb] === 'has' ? verb + 1 : verb, stretch.to)
  return post ? described(row, post, 'copula') : described(row, stretch, 'relative')
}

export function wordsOf(row: TokenRow, { from, to }: Descriptor): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) words.add(wordAt(row, at))
  return words
}
