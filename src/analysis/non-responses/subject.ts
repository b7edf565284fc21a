import type { Attribution } from '../../model/attribution.js'
import { firstWhere } from '../../order/first-where.js'
import type { Directory } from '../sources/directory/named.js'
import { nameEnding, nameFrom } from '../sources/names/in-order.js'
import type { Name } from '../sources/names/name.js'
import { LONGEST_LIST } from '../sources/phrases/list-comma.js'
import { readNoun } from '../sources/words/noun-kinds.js'
import { isPossessive, type Stretch, sentenceStart, stretchOf, type TokenRow } from '../sources/words/token-row.js'
import { endsPhrase, phraseEnding } from './party-phrase.js'
import type { Refusal } from './refusal.js'

const MAX_COMMAS = 3
/** How far, in tokens, an apposition, a clause or the subject of a sentence reaches at most. */
const REACH = 120

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

/** "Ada Quill and Bo Voss" of "Two directors, Ada Quill and Bo Voss, did not respond"; null where one name stands. */
function namesBetween(row: TokenRow, { from, to }: Stretch, names: readonly Name[]): Stretch | null {
  let at = nameFrom(names, from)?.to ?? to
  if (at >= to) return null
  while (at < to) {
    while (/^(?:,|and)$/.test(row.lower[at] ?? '')) at++
    const next = nameFrom(names, at)
    if (!next) return null
    at = next.to
  }
  let first = from
  for (let listed = 0; listed < LONGEST_LIST; listed++) {
    const before = row.tokens[first - 1]?.text === ',' ? nameEnding(names, first - 1) : undefined
    if (!before || row.tokens[before.from - 1]?.text !== ',') break
    first = before.from
  }
  return at === to ? { from: first, to } : null
}

/** The comma that opens the apposition which the comma at `close` closes, or the bracket; -1 where there is none. */
function opening(row: TokenRow, close: number, start: number, mark: string): number {
  const opens = mark === ')' ? '(' : mark
  for (let at = close - 1; at > Math.max(start, close - REACH); at--) {
    if (row.tokens[at]?.text === opens) return at
    if (/^["“”;:]$/.test(row.tokens[at]?.text ?? '')) return -1
  }
  return -1
}

/** "the county" of "had questions for the county, which": things are sent to whoever did not answer. */
function pastObject(row: TokenRow, phrase: Stretch | null): Stretch | null {
  if (!phrase) return null
  const to = phrase.from + row.lower.slice(phrase.from, phrase.to).findIndex(word => /^(?:for|to)$/.test(word))
  const thing = to > phrase.from && readNoun(row.lower[to - 1] ?? '').kind
  return thing === 'other' || thing === 'document' ? { from: to + 1, to: phrase.to } : phrase
}

/** "Orrin Oats, the mill, which burned down, declined": before a clause, the apposition is stepped over as well. */
const pastApposition = (row: TokenRow, phrase: Stretch, start: number, names: readonly Name[]): Stretch =>
  row.tokens[phrase.to]?.text === ',' && /^(?:who|which)$/.test(row.lower[phrase.to + 1] ?? '')
    ? stepOverApposition(row, phrase, start, names)
    : phrase

/** "Ada Quill, a member of the board, who declined": the name before the apposition. */
function stepOverApposition(row: TokenRow, phrase: Stretch, start: number, names: readonly Name[]): Stretch {
  const comma = phrase.from - 1
  if (row.tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(row.lower[phrase.from] ?? '')) return phrase
  const before = row.tokens[comma - 1]
  return before?.pos === 'PROPN' ? (phraseEnding(row, comma, start, names) ?? phrase) : phrase
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

/** "the donors who gave that day could not be located": what a relative clause that ends in the phrase hangs on. */
function beforeRelative(row: TokenRow, { from }: Stretch, start: number, names: readonly Name[]): Stretch | null {
  let found = -1
  for (let at = from - 1; at > Math.max(start, from - REACH); at--) {
    if (/^[,;“”"]$/.test(row.tokens[at]?.text ?? '')) break
    const opens =
      /^(?:who|which)$/.test(row.lower[at] ?? '') || (row.lower[at] === 'that' && row.tokens[at + 1]?.pos === 'VERB')
    if (opens && endsPhrase(row, at - 1)) found = at
  }
  return found < 0 ? null : phraseEnding(row, found, start, names)
}
