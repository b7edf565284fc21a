import { kin, personalTies } from '../../../english/kin.js'
import { isCountryOrState } from '../../../english/places.js'
import { formerly } from '../../../english/tenures.js'
import { abbreviatedTitles, addresses, isPublicOffice } from '../../../english/titles.js'
import { headAt, isPersonNoun, skipDeterminer } from '../../survey/words/post-nouns.js'
import { placeOf, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, isVerbAt, pastAdverb, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import { isOfNoPost, tellsHowLong } from './posts-told.js'

/** "novice lawyer" of "a novice lawyer who had never lost", "clerk" of "a clerk when it opened and is now its head". */
export function upToClause(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = from + 1
  while (end < to && !/^(?:when|whom?|whose)$/.test(wordAt(row, end)) && !isSecondVerb(row, end)) end++
  return { from, to: end }
}

/** "and lives", "and is now", "yet later backed" */
function isSecondVerb(row: TokenRow, at: number): boolean {
  // "arrested and charged"
  if (!/^(?:and|yet)$/.test(wordAt(row, at)) || tagAt(row, at - 1) === 'VERB') return false
  const verb = pastAdverb(row, at + 1)
  return isVerbAt(row, verb)
}

/** "former chair" of "a 30-year veteran of the trade and former chair" */
export function withoutTenure(row: TokenRow, title: Descriptor): Descriptor {
  const and = tellsHowLong(row, title) ? placeOf(row, title, 'and') : -1
  const from = skipDeterminer(row, and + 1)
  return and >= 0 && headAt(row, from, title.to) >= 0 ? { ...title, from } : title
}

/** "chair of the board" of "former town clerk and chair of the board". */
export function currentPost(row: TokenRow, title: Stretch): Stretch {
  // "now a fellow of the college"; "then the agency's director" tells of a post that is over
  if (/^(?:now|currently)$/.test(wordAt(row, title.from)))
    return { from: skipDeterminer(row, title.from + 1), to: title.to }
  if (!formerly.has(wordAt(row, title.from))) return title
  for (let at = title.from; at < title.to; at++) {
    const next = skipDeterminer(row, at + 1)
    if (row.lower[at] !== 'and' || formerly.has(wordAt(row, next))) continue
    const head = headAt(row, next, title.to)
    // "a retired teacher and grandmother of four"
    if (head >= 0) return kin.has(wordAt(row, head)) ? { from: title.from, to: at } : { from: next, to: title.to }
  }
  return title
}

/**
 * "Pentagon spokesman" of "Pentagon spokesman Col.", where a rank adds to a post; not of "former Gov.", "Republican Gov.",
 * "fellow Sen.", "Ohio Gov.", "mentor former Ohio Gov.".
 */
export function withoutRank(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from && (textAt(row, end - 1) === '.' || isRank(row, end - 1))) end--
  const head = headAt(row, from, end)
  if (row.lower.slice(end, to).some(isPublicOffice) && !isWholePost(row, head, end)) return { from, to }
  return { from, to: head >= 0 && !isOfNoPost(row, { from, to: end }, wordAt(row, head)) ? end : to }
}

/** "Republican nominee", "governor of Ohio": what an office behind it adds to. */
const isWholePost = (row: TokenRow, head: number, end: number): boolean =>
  row.lower[head + 1] === 'of' ||
  (head === end - 1 && row.lower[head] !== 'fellow' && !isCountryOrState(wordAt(row, head)))

/** "Col."; "Professor" of "returning officer Professor", but not "General" of "Attorney General". */
const isRank = (row: TokenRow, at: number): boolean =>
  abbreviatedTitles.has(wordAt(row, at)) ||
  (addresses.has(wordAt(row, at)) && hasCapital(row, at) && isPersonNoun(row, at - 1) && !hasCapital(row, at - 1))

/** "director for the group" of "director for the group that conducted the Fennel Survey"; "author of" a quoted work. */
export function withoutClause(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = from
  while (end < to && !/^(?:that|when|which|who|whose|["“])$/.test(wordAt(row, end)) && !isSecondVerb(row, end)) end++
  return { from, to: end }
}

/** "Rep." of "her colleague Rep. Ada Quill", "convener of the club" of "the leader's husband and convener of the club". */
export function pastTie(row: TokenRow, title: Descriptor): Descriptor {
  const { from, to } = title
  for (let at = from; at + 1 < to; at++) {
    const noun = wordAt(row, at)
    if (!personalTies.has(noun) && !kin.has(noun)) continue
    const next = row.lower[at + 1] === 'and' ? skipDeterminer(row, at + 2) : at + 1
    const isPost = next > at + 1 ? headAt(row, next, to) >= 0 : isPublicOffice(wordAt(row, next))
    if (isPost) return { ...title, from: next }
  }
  return title
}
