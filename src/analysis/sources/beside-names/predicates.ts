import { saying } from '../../../english/cue-verbs.js'
import { namingVerbs } from '../../../english/verb-kinds.js'
import type { Name } from '../../survey/names/name.js'
import { appositionEnd, pastParenthesis } from '../../survey/words/apposition-ends.js'
import { hasFiniteVerb, relativeInside } from '../../survey/words/appositions.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { headAt, pastReflexive, skipDeterminer, startsNoun } from '../../survey/words/post-nouns.js'
import { readNumber } from '../../survey/words/quantity.js'
import { isTime } from '../../survey/words/times.js'
import { placeOf, type Stretch, sentenceEnd, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, lemmaAt, pastAdverb, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'

/** "Quill is the director of …", "Quill is, by most accounts, the best rower", "Quill attended as chair of …" */
export function copulaAfter(row: TokenRow, name: Name): Stretch | null {
  // "if Quill is the nominee"
  if (/^(?:if|unless|whether)$/.test(wordAt(row, name.from - 1))) return null
  const limit = sentenceEnd(row, name.to - 1)
  return predicate(row, name.to, limit) ?? asPost(row, name.to, limit)
}

/**
 * "director of the trust" of "is the director of the trust": the post behind a copula at a place; null where none is
 * told.
 */
export function predicate(row: TokenRow, from: number, limit: number): Stretch | null {
  if (!/^(?:is|was|been|serves|served|works|worked|became)$/.test(wordAt(row, from))) return null
  let at = from + 1
  if (row.lower[at] === 'as') at++
  if (row.lower[at] === ',') at = pastParenthesis(row, at, Math.min(limit, at + LONGEST_PARENTHESIS))
  if (/^(?:also|already|certainly|currently|formerly|now|once|still|then)$/.test(wordAt(row, at))) at++
  if (DENIES.test(wordAt(row, at))) return null
  const start = skipDeterminer(row, at)
  const clause = clauseEnd(row, start, appositionEnd(row, at, limit))
  const end = /^(?:became|been)$/.test(wordAt(row, from)) ? timeIn(row, start, clause) : clause
  // "was six the first time her grandfather let her in"
  if (readNumber(wordAt(row, start)) !== null) return null
  const head = headAt(row, start, end)
  return head >= 0 && !opensOnVerb(row, at, head) ? { from: start, to: end } : null
}

/** "was helping a clerk", "is even calling donors himself", "is likely to be mayor": what one does, or will be. */
function opensOnVerb(row: TokenRow, from: number, head: number): boolean {
  const at = pastAdverb(row, from)
  return tagAt(row, at) === 'VERB' || placeOf(row, { from, to: head }, 'to') >= 0
}

/** Up to what tells more than the post: "a clerk | if she may stay", "chair of the club | and lives nearby". */
function clauseEnd(row: TokenRow, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++)
    if (CLAUSES.test(wordAt(row, at)) || (row.lower[at] === 'and' && tagAt(row, at + 1) === 'VERB')) return at
  return limit
}

const CLAUSES = /^(?:although|because|but|if|though|unless|while)$/

/** Up to when it came about: "mayor | after the flood", "leader | six years after", "treasurer | in 2019". */
function timeIn(row: TokenRow, from: number, limit: number): number {
  const tellsTime = (at: number) =>
    BOUNDS.test(wordAt(row, at)) ||
    (row.lower[at] === 'in' && /^\d{4}$/.test(wordAt(row, at + 1))) ||
    (tagAt(row, at) === 'NUM' && isTime(wordAt(row, at + 1)) && BOUNDS.test(wordAt(row, at + 2)))
  for (let at = from + 1; at < limit; at++) if (tellsTime(at)) return at
  return limit
}

const BOUNDS = /^(?:after|before|during|since|when)$/

/** "is not the nominee", "was never a clerk", "is such a crook" */
const DENIES = /^(?:not|n't|never|hardly|no|such)$/

/** In tokens: ", by most accounts,". */
const LONGEST_PARENTHESIS = 8

/** "named Voss as chief", but not "cast herself as the heir" */
const tellsOfAnother = (row: TokenRow, verb: number): boolean =>
  namingVerbs.has(lemmaAt(row, verb)) && pastReflexive(row, verb + 1) === verb + 1

/** "sales manager" of "works in retail as a sales manager": the post behind a verb at a place. */
export function asPost(row: TokenRow, from: number, limit: number): Stretch | null {
  if (tagAt(row, from) !== 'VERB' || tellsOfAnother(row, from)) return null
  for (let at = from + 1; at < Math.min(limit, from + 10); at++) {
    if (/^[,;“”"]$/.test(textAt(row, at))) return null
    // "noted that Voss had emerged as the nominee"
    if (/^(?:how|if|that|whether)$/.test(wordAt(row, at))) return null
    // "a truck posing as an ambulance"
    if (isVerbAt(row, at) && (/ing$/.test(wordAt(row, at)) || tellsOfAnother(row, at))) return null
    if (row.lower[at] !== 'as') continue
    // "slammed Voss as a crook"
    if (tagAt(row, at - 1) === 'PROPN' && at - from > 1 && saying.has(lemmaAt(row, from))) return null
    // "tried to mend the image of Voss as a crook"
    if (tagAt(row, at - 1) === 'PROPN' && /^(?:of|that)$/.test(wordAt(row, at - 2))) return null
    // "took office with Ada Voss as his deputy"
    if (tagAt(row, at - 1) === 'PROPN' && isTheirs(wordAt(row, at + 1))) return null
    const start = skipDeterminer(row, at + 1)
    const end = timeIn(row, start, clauseEnd(row, start, appositionEnd(row, at + 1, limit)))
    return headAt(row, start, end) >= 0 &&
      startsNoun(row, start) &&
      !hasFiniteVerb(row, start, relativeInside(row, start, end))
      ? { from: start, to: end }
      : null
  }
  return null
}
