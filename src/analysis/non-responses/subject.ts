import type { Attribution } from '../../model/attribution.js'
import { firstWhere } from '../../order/first-where.js'
import type { Directory } from '../sources/directory/named.js'
import { nameFrom } from '../sources/names/in-order.js'
import { isPossessive, type Stretch, sentenceStart, stretchOf, type TokenRow } from '../sources/words/token-row.js'
import {
  beforeRelative,
  namesBetween,
  opening,
  pastApposition,
  pastObject,
  REACH,
  stepOverApposition,
} from './beside-party.js'
import { endsPhrase, phraseEnding } from './party-phrase.js'
import type { Refusal } from './refusal.js'

const MAX_COMMAS = 3

/** Where the attributions of an article print their sources, in order. */
export function sourcesPrinted(row: TokenRow, attributions: readonly Attribution[]): Stretch[] {
  return attributions
    .flatMap(({ source: [first] }) => (first ? stretchOf(row, first) : []))
    .sort((one, other) => one.from - other.from)
}

/** The subject of a refusal where it stands before it, past appositions; empty for "someone who declined". */
export function subjectBefore(row: TokenRow, directory: Directory, refusal: Refusal): Stretch | null {
  const start = sentenceStart(row, refusal.from)
  const { names } = directory
  let end = refusal.from
  // where "Fiona Quill" of "its lead author, Fiona Quill," ends
  let named = -1
  for (let commas = 0; commas <= MAX_COMMAS; commas++) {
    while (end > start && /^(?:ADV|AUX|PART)$/.test(row.tokens[end - 1]?.pos ?? '') && !isPossessive(row, end - 1))
      end--
    if (/^(?:both|also|all|each)$/.test(row.lower[end - 1] ?? '')) end--
    const before = row.tokens[end - 1]
    if (end <= start || !before) break
    if (/^[,)—–]$/.test(before.text) || before.text === '--') {
      const open = opening(row, end - 1, start, before.text)
      if (open < 0) {
        end--
        continue
      }
      if (/^(?:who|which)$/.test(row.lower[open + 1] ?? '') && refusal.from - open < 3)
        return phraseEnding(row, open, start, names)
      const listed = namesBetween(row, { from: open + 1, to: end - 1 }, names)
      if (listed) return listed
      if (nameFrom(names, open + 1)?.to === end - 1) named = end - 1
      end = open
      continue
    }
    if (/^(?:who|which|that)$/.test(row.lower[end - 1] ?? '')) {
      let to = end - 1
      if (row.tokens[to - 1]?.text === ',') to--
      const found = pastObject(row, phraseEnding(row, to, start, names))
      return found ? stepOverApposition(row, found, start, names) : { from: to, to }
    }
    if (endsPhrase(row, end - 1)) {
      const found = phraseEnding(row, end, start, names)
      if (found && found.to === end && named > end) return { from: found.from, to: named }
      if (found) return beforeRelative(row, found, start, names) ?? pastApposition(row, found, start, names)
    }
    break
  }
  return null
}

/** "…, but declined to say how": who the sentence is about, by its attributions or its first phrase. */
export function sentenceSubject(
  row: TokenRow,
  { names }: Directory,
  sources: readonly Stretch[],
  refusal: Refusal,
): Stretch | null {
  const start = sentenceStart(row, refusal.from)
  for (let i = firstWhere(sources, each => each.from >= refusal.from) - 1; i >= 0; i--) {
    const source = sources[i]
    if (!source || source.from < start) break
    if (source.to <= refusal.from) return source
  }
  let at = start
  while (at < Math.min(refusal.from, start + REACH) && !/^(?:VERB|AUX)$/.test(row.tokens[at]?.pos ?? '')) at++
  for (let end = at; end > start; end--) {
    if (!endsPhrase(row, end - 1)) continue
    return phraseEnding(row, end, start, names)
  }
  return null
}
