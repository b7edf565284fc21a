import type { Attribution } from '../../model/attribution.js'
import type { Name } from '../sources/name.js'
import type { Directory } from '../sources/named.js'
import { nameIndex } from '../sources/scene.js'
import {
  isPossessive,
  type Stretch,
  sentenceStart,
  stretchOf,
  type TokenRow,
  touchesNext,
} from '../sources/token-row.js'
import type { Refusal } from './refusal.js'

const MAX_COMMAS = 3

/** The subject of a refusal: the noun phrase before it, past appositions; else the clause's or the sentence's subject. */
export function whoIsSubject(
  row: TokenRow,
  directory: Directory,
  attributions: readonly Attribution[],
  refusal: Refusal,
): Stretch | null {
  const start = sentenceStart(row, refusal.from)
  const names = namesBetween(directory.names, start, refusal.to)
  let end = refusal.from
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
      end = open
      continue
    }
    if (/^(?:who|which|that)$/.test(row.lower[end - 1] ?? '')) {
      let to = end - 1
      if (row.tokens[to - 1]?.text === ',') to--
      const found = phraseEnding(row, to, start, names)
      return found && stepOverApposition(row, found, start, names)
    }
    if (endsPhrase(row, end - 1)) {
      const found = phraseEnding(row, end, start, names)
      if (found) return beforeRelative(row, found, start, names) ?? found
    }
    break
  }
  return sentenceSubject(row, attributions, refusal, start, names)
}

/** The comma that opens the apposition which the comma at `close` closes, or the bracket; -1 where there is none. */
function opening(row: TokenRow, close: number, start: number, mark: string): number {
  const opens = mark === ')' ? '(' : mark
  for (let at = close - 1; at > start; at--) {
    if (row.tokens[at]?.text === opens) return at
    if (/^["“”;:]$/.test(row.tokens[at]?.text ?? '')) return -1
  }
  return -1
}

function endsPhrase(row: TokenRow, at: number): boolean {
  const pos = row.tokens[at]?.pos
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'PRON' ||
    pos === 'NUM' ||
    /^(?:others|both|neither|some|many)$/.test(row.lower[at] ?? '')
  )
}

/** The noun phrase that ends before `end`, its prepositional parts and coordinated heads included. */
function phraseEnding(row: TokenRow, end: number, start: number, names: readonly Name[]): Stretch | null {
  if (/^(?:he|she|they|it)$/.test(row.lower[end - 1] ?? '')) return { from: end - 1, to: end }
  let from = end
  while (from > start) {
    const name = names.find(each => each.to === from)
    if (name) from = name.from
    else if (belongs(row, from - 1)) from--
    else break
  }
  from = listStart(row, { from, to: end }, start, names)
  while (
    from < end &&
    /^(?:CCONJ|ADP|SCONJ|PUNCT|ADV)$/.test(row.tokens[from]?.pos ?? '') &&
    !/^(?:both|neither|nearly|about)$/.test(row.lower[from] ?? '')
  )
    from++
  return from < end ? { from, to: end } : null
}

/** "Brackwell, | Wattle and Lathbury": names before a pair that an "and" joins. */
function listStart(row: TokenRow, { from, to }: Stretch, start: number, names: readonly Name[]): number {
  let first = from
  if (!row.lower.slice(from, to).includes('and')) return first
  for (;;) {
    const name = row.tokens[first - 1]?.text === ',' ? names.find(each => each.to === first - 1) : undefined
    const opens = name && (name.from === start || row.tokens[name.from - 1]?.text === ',')
    if (!name || !opens || !names.some(each => each.from === first)) return first
    first = name.from
  }
}

function belongs(row: TokenRow, at: number): boolean {
  const token = row.tokens[at]
  const word = row.lower[at] ?? ''
  if (!token) return false
  if (isPossessive(row, at)) return true
  if (token.pos === 'PUNCT')
    return (/^[-.’'&]$/.test(token.text) && touchesNext(row, at)) || token.text === '(' || token.text === ')'
  if (token.pos === 'ADP') return /^(?:of|for|at|in|from|to|with|on)$/.test(word) && endsPhrase(row, at - 1)
  if (token.pos === 'CCONJ') return /^(?:and|or|nor|&)$/.test(word) && endsPhrase(row, at - 1)
  if (word === 'who' || word === 'which' || word === 'that') return false
  if (token.pos === 'PRON')
    return /^(?:his|her|its|their|he|she|it|they|others|who|our|those|both|neither|some|none)$/.test(word)
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM|SYM)$/.test(token.pos) || (token.pos === 'VERB' && row.tokens[at - 1]?.pos === 'DET')
  )
}

/** "Ada Quill, a member of the board, who declined": the name before the apposition. */
function stepOverApposition(row: TokenRow, phrase: Stretch, start: number, names: readonly Name[]): Stretch {
  const comma = phrase.from - 1
  if (row.tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(row.lower[phrase.from] ?? '')) return phrase
  const before = row.tokens[comma - 1]
  return before?.pos === 'PROPN' ? (phraseEnding(row, comma, start, names) ?? phrase) : phrase
}

/** "…, but declined to say how": who the sentence is about, by its attributions or its first phrase. */
function sentenceSubject(
  row: TokenRow,
  attributions: readonly Attribution[],
  refusal: Refusal,
  start: number,
  names: readonly Name[],
): Stretch | null {
  let nearest: Stretch | null = null
  for (const { source } of attributions) {
    const first = source[0]
    if (!first) continue
    const stretch = stretchOf(row, first)
    if (stretch.from < start || stretch.to > refusal.from) continue
    if (!nearest || stretch.from > nearest.from) nearest = stretch
  }
  if (nearest) return nearest
  let at = start
  while (at < refusal.from && !/^(?:VERB|AUX)$/.test(row.tokens[at]?.pos ?? '')) at++
  for (let end = at; end > start; end--) {
    if (!endsPhrase(row, end - 1)) continue
    return phraseEnding(row, end, start, names)
  }
  return null
}

function namesBetween(names: readonly Name[], from: number, to: number): Name[] {
  return names.slice(nameIndex(names, from), nameIndex(names, to)).filter(name => name.to <= to)
}

/** "the donors who gave that day could not be located": what a relative clause hangs on, where a verb stands before the phrase. */
function beforeRelative(row: TokenRow, { from }: Stretch, start: number, names: readonly Name[]): Stretch | null {
  let found = -1
  for (let at = from - 1; at > start; at--) {
    if (/^[,;“”"]$/.test(row.tokens[at]?.text ?? '')) break
    const opens =
      /^(?:who|which)$/.test(row.lower[at] ?? '') || (row.lower[at] === 'that' && row.tokens[at + 1]?.pos === 'VERB')
    if (opens && endsPhrase(row, at - 1)) found = at
  }
  return found < 0 ? null : phraseEnding(row, found, start, names)
}
