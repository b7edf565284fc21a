import { partsInCourt } from '../../../english/speaking-for.js'
import type { InName, Name } from '../../survey/names/name.js'
import { pastAge } from '../../survey/words/ages.js'
import { appositionEnd, relativeEnd } from '../../survey/words/apposition-ends.js'
import { finiteInside, isApposition, isClauseBehind, relativeInside } from '../../survey/words/appositions.js'
import { isDash } from '../../survey/words/dashes.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { pastHome } from '../../survey/words/homes.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import {
  headAt,
  isDeterminer,
  isOneOf,
  pastReflexive,
  pluralAt,
  skipDeterminer,
} from '../../survey/words/post-nouns.js'
import { readNumber } from '../../survey/words/quantity.js'
import { isSpeech } from '../../survey/words/speech.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, tagAt, wordAt } from '../../survey/words/words-at.js'
import { type Descriptor, described, relative } from './descriptor.js'

/** How many appositions and clauses behind a name are read. */
const MOST_BEHIND = 3

/** "…, 47, a member of the board, who voted against it" */
export function describedBehind(row: TokenRow, name: Name, from: number, inName: InName): Descriptor[] {
  const found: Descriptor[] = []
  let at = pastHome(row, from)
  for (let rounds = 0; rounds < MOST_BEHIND && goesOnBehind(row, at, found, inName); rounds++) {
    const opens = pastReflexive(row, at + 1)
    // "Bo Quill, also a nurse"
    const next = row.lower[opens] === 'also' ? opens + 1 : opens
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
    if (tellsRole(row, next)) {
      found.push({ from: next, to: end, how: 'relative', nouns: new Set() })
      at = end
      continue
    }
    const close = isSpeech(row, name.from - 1) ? end : finiteInside(row, next, end)
    if (close < end && !(opensClause(row, name.from) && opensOnOne(row, next, close))) break
    // without a comma before it, a verb has its subject in "… is Ada Quill, a former broker, the lobbyist | said."
    if (found.length > 0 && word === 'the' && isSpeech(row, close) && !opensClause(row, name.from)) break
    // "sent to Ada Quill, one of the clerks | said"
    if (isOneOf(row, next) && isSpeech(row, close) && !opensClause(row, name.from)) break
    const split = relativeInside(row, next, close)
    const apposition = { from: skipDeterminer(row, next), to: split }
    if (!isApposition(row, next, apposition) || isClauseBehind(row, at, close)) break
    if (namesAnother(row, next, apposition, inName) || countsSeveral(row, next, apposition)) break
    found.push(described(row, apposition, 'apposition'))
    at = split < close ? relativeEnd(row, split, limit) : close
    if (split < close) found.push(relative(row, { from: split, to: at }))
  }
  return found
}

/**
 * "Ada Quill, speaking for the family,", "…, for the trust,", "…, acting as its agent,", "…, prosecuting,": what somebody
 * is there as.
 */
function tellsRole(row: TokenRow, at: number): boolean {
  const next = wordAt(row, at + 1)
  if (row.lower[at] === 'for')
    return isDeterminer(row, at + 1) && readNoun(wordAt(row, at + 2)).kind === 'body' && row.lower[at + 3] === ','
  if (partsInCourt.has(wordAt(row, at))) return /^[,.]$/.test(next)
  if (/^(?:speaking|working)$/.test(wordAt(row, at))) return next === 'for' || row.lower[at + 2] === 'behalf'
  return wordAt(row, at) === 'representing' || (/^(?:acting|serving)$/.test(wordAt(row, at)) && next === 'as')
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

/** "Quill, retired baker Bo Voss and the clerk", "Governor Quill, Senator Voss": the next of a list. */
function namesAnother(row: TokenRow, next: number, { from, to }: Stretch, inName: InName): boolean {
  const head = headAt(row, from, to)
  const goesOn = row.lower[to] === ',' && hasCapital(row, head) && hasCapital(row, to + 1)
  if (isDeterminer(row, next) || head < 0 || to - head < (goesOn ? 2 : 3)) return false
  for (let at = head + 1; at < to; at++) if (!inName(at) || tagAt(row, at) !== 'PROPN') return false
  return true
}

/** "Quill and Voss, two outsiders": both. */
const countsSeveral = (row: TokenRow, next: number, { from, to }: Stretch): boolean =>
  readNumber(wordAt(row, next)) !== null && pluralAt(row, from, to) >= 0

/** At the comma or dash of a descriptor, or at the "and" of a second post. */
function goesOnBehind(row: TokenRow, at: number, found: readonly Descriptor[], inName: InName): boolean {
  if (row.lower[at] === ',' || (found.length === 0 && isDash(wordAt(row, at)))) return true
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
