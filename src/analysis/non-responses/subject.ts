import { weekdays } from '../../english/calendar.js'
import { asking } from '../../english/refusals.js'
import type { Attribution } from '../../model/attribution.js'
import { firstWhere } from '../../order/first-where.js'
import type { Directory } from '../survey/directory/named.js'
import { nameEnding, nameFrom } from '../survey/names/in-order.js'
import type { Name } from '../survey/names/name.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { isSpeech } from '../survey/words/speech.js'
import {
  isPossessive,
  placeOf,
  type Stretch,
  sentenceStart,
  stretchOf,
  type TokenRow,
} from '../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../survey/words/words-at.js'
import {
  beforeRelative,
  namesAlone,
  opening,
  pastApposition,
  pastObject,
  phrasePastAside,
  REACH,
  stepOverApposition,
  withoutClause,
} from './beside-party.js'
import { canAnswer } from './party-behind.js'
import { endsPhrase, phraseEnding } from './party-phrase.js'
import type { Refusal } from './refusals.js'

const MAX_COMMAS = 3

/** Where the attributions of an article print their sources, in order. */
export function sourcesPrinted(row: TokenRow, attributions: readonly Attribution[]): Stretch[] {
  return attributions
    .flatMap(({ source: [first] }) => (first ? stretchOf(row, first) : []))
    .sort((one, other) => one.from - other.from)
}

/** The subject of a refusal where it stands before it, past appositions; empty for "someone who declined". */
export function subjectOfRefusal(row: TokenRow, directory: Directory, refusal: Refusal): Stretch | null {
  const start = sentenceStart(row, refusal.from)
  const { names } = directory
  let end = refusal.from
  // where "Fiona Quill" of "its lead author, Fiona Quill," ends
  let named = -1
  for (let commas = 0; commas <= MAX_COMMAS; commas++) {
    while (end > start && /^(?:ADV|AUX|PART)$/.test(tagAt(row, end - 1)) && !isPossessive(row, end - 1)) end--
    if (/^(?:both|also|all|each)$/.test(wordAt(row, end - 1))) end--
    const before = row.tokens[end - 1]
    if (end <= start || !before) break
    if (/^[,)—–]$/.test(before.text) || before.text === '--') {
      const open = opening(row, end - 1, start, before.text)
      if (open < 0) {
        end--
        continue
      }
      const listed = namesAlone(row, { from: open + 1, to: end - 1 }, names)
      if (listed) return listed
      if (nameFrom(names, open + 1)?.to === end - 1) named = end - 1
      end = open
      continue
    }
    if (/^(?:who|which|that)$/.test(wordAt(row, end - 1))) {
      let to = end - 1
      if (row.lower[to - 1] === ',') to--
      // "farmers and | those who declined to say": nobody in particular, and not the farmers
      if (row.lower[to - 1] === 'those') return { from: to - 1, to }
      const found = pastObject(row, phraseEnding(row, to, start, names))
      return found ? stepOverApposition(row, found, start, names) : { from: to, to }
    }
    // "The firm declines", where the tagger reads a firm decline
    const isRead = end === refusal.from && tagAt(row, end) === 'NOUN' && tagAt(row, end - 1) === 'ADJ'
    if (isRead || endsPhrase(row, end - 1) || nameEnding(names, end)) {
      const found = pastComplement(row, phraseEnding(row, end, start, names))
      if (found && found.to === end && named > end) {
        const clause = clauseComma(row, found, start)
        if (clause < 0) return { from: found.from, to: named }
        named = -1
        end = clause
        continue
      }
      if (found) return beforeRelative(row, found, start, names) ?? pastApposition(row, found, start, names)
    }
    break
  }
  return null
}

/**
 * "Kelmar |, which is owned by | a fund, Voss Partners, did not respond": the comma before the clause that a phrase
 * stands in; -1 where it stands in none.
 */
function clauseComma(row: TokenRow, { from }: Stretch, start: number): number {
  for (let at = from - 1; at > start && tagAt(row, at) !== 'PUNCT'; at--)
    if (/^(?:which|who|whose)$/.test(wordAt(row, at)) && row.lower[at - 1] === ',') return at - 1
  return -1
}

/**
 * "has not talked about the weir and | his office did not respond", "published its accounts and | a spokesman declined":
 * no subject stands behind a preposition, or behind the verb whose object it would be.
 */
function pastComplement(row: TokenRow, phrase: Stretch | null): Stretch | null {
  const and = phrase ? placeOf(row, phrase, 'and') : -1
  if (phrase === null || and < 0) return phrase
  const isComplement = tagAt(row, phrase.from - 1) === 'ADP' && !weekdays.has(wordAt(row, phrase.from))
  const opensClause = isDeterminer(row, and + 1) && takesObject(row, phrase.from - 1, { from: phrase.from, to: and })
  return isComplement || opensClause ? { from: and + 1, to: phrase.to } : phrase
}

/** Not so "said | the bank and the port", "When contacted | the bank and …" and "firms including | the bank and …". */
function takesObject(row: TokenRow, at: number, object: Stretch): boolean {
  if (tagAt(row, at) !== 'VERB' || asking.has(wordAt(row, at)) || wordAt(row, at).endsWith('ing')) return false
  return !isSpeech(row, at) || !canAnswer(row, object)
}

/** "…, but declined to say how": who the sentence is about, by its attributions or its first phrase. */
export function sentenceSubject(
  row: TokenRow,
  { names }: Directory,
  sources: readonly Stretch[],
  refusal: Refusal,
): Stretch | null {
  const start = sentenceStart(row, refusal.from)
  const source = sources[firstWhere(sources, each => each.from >= refusal.from) - 1]
  if (source && source.from >= start) return withoutClause(row, source)
  let at = start
  while (at < Math.min(refusal.from, start + REACH) && !isVerbAt(row, at)) at++
  // "Ada Quill, who has seen it but would not comment, agreed"
  if (/^(?:who|which)$/.test(wordAt(row, at - 1))) {
    const to = row.lower[at - 2] === ',' ? at - 2 : at - 1
    return phrasePastAside(row, to, start, names) ?? phraseEnding(row, to, start, names)
  }
  for (let end = at; end > start; end--) {
    if (!endsPhrase(row, end - 1)) continue
    return nameBeforeComma(row, names, start, end) ?? phraseEnding(row, end, start, names)
  }
  return null
}

/** "Mara Voss" of "Mara Voss, 41, of Orrel, was away and declined to comment" */
function nameBeforeComma(row: TokenRow, names: readonly Name[], start: number, end: number): Stretch | null {
  const comma = placeOf(row, { from: start, to: end }, ',')
  const isList = placeOf(row, { from: comma, to: end }, 'and') >= 0
  if (comma < 0 || isList || !nameEnding(names, comma)) return null
  const phrase = phraseEnding(row, comma, start, names)
  return phrase?.from === start ? phrase : null
}
