import { nameEnding, nameFrom } from '../survey/names/in-order.js'
import type { Name } from '../survey/names/name.js'
import { LONGEST_LIST } from '../survey/phrases/list-comma.js'
import { isTheirs } from '../survey/words/determiners.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { holdsTag, isPossessive, type Stretch, type TokenRow } from '../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { commaBeforeRepeated, namePastAside, namePastPost } from './asides.js'

/** In tokens. */
const LONGEST_PHRASE = 200

/** The noun phrase that ends before `end`, its prepositional parts and coordinated heads included. */
export function phraseEnding(row: TokenRow, end: number, start: number, names: readonly Name[]): Stretch | null {
  if (/^(?:he|she|they|it)$/.test(wordAt(row, end - 1))) return { from: end - 1, to: end }
  let from = end
  while (from > start && end - from < LONGEST_PHRASE) {
    const name = nameEnding(names, from)
    if (name) from = name.from
    else if (belongs(row, from - 1)) from--
    else {
      const comma = commaBeforeRepeated(row, from - 1, start)
      if (comma < 0) break
      from = comma
    }
  }
  from = listStart(row, { from, to: end }, start, names)
  while (
    from < end &&
    /^(?:CCONJ|ADP|SCONJ|PUNCT|ADV)$/.test(tagAt(row, from)) &&
    !/^(?:both|neither|nearly|about)$/.test(wordAt(row, from))
  )
    from++
  return from < end ? { from, to: end } : null
}

/** "Brackwell, | Wattle and Lathbury", "the Pentagon, the White House, | and the court": names before an "and". */
function listStart(row: TokenRow, { from, to }: Stretch, start: number, names: readonly Name[]): number {
  const behindComma = row.lower[from - 1] === 'and' && row.lower[from - 2] === ','
  if (!behindComma && !row.lower.slice(from, to).includes('and')) return from
  if (behindComma && isDeterminer(row, from) && isVerbless(row, start, from - 2)) return start
  // "The bank, | the port and the mill"
  const isThird = row.lower[from - 1] === ',' && isDeterminer(row, from) && isDeterminer(row, start)
  if (isThird && isVerbless(row, start, from - 1)) return start
  let first = behindComma ? from - 1 : from
  for (let listed = 0; listed < LONGEST_LIST; listed++) {
    const name = row.lower[first - 1] === ',' ? nameBefore(row, first - 1, start, names) : undefined
    const open = name && row.lower[name.from - 1] === 'the' ? name.from - 1 : name?.from
    const opens = open !== undefined && (open === start || /^[,;:—–]$/.test(textAt(row, open - 1)))
    // "She sold Quill, and the board": two names at least, or the "and" joins clauses
    if (!opens || !(behindComma || nameFrom(names, first))) return behindComma && listed < 2 ? from : first
    // "Quill, 58, and Voss": what begins the sentence is no clause
    if (name && open === start && name.to < first - 1) return open
    first = open
  }
  return first
}

/** The name before a comma, or before an aside that the comma closes: "Quill, 58, | and", "Quill, the chair, | and". */
const nameBefore = (row: TokenRow, comma: number, start: number, names: readonly Name[]): Name | undefined =>
  nameEnding(names, comma) ?? namePastAside(row, comma, start, names) ?? namePastPost(row, comma, start, names)

/** Whether a sentence up to a place has no verb: a subject and its apposition, "The shipyard, Orrin Marine, and | its owner". */
function isVerbless(row: TokenRow, start: number, end: number): boolean {
  const isShort = end > start && end - start <= LONGEST_PHRASE
  return isShort && !holdsTag(row, { from: start, to: end }, /^(?:ADP|AUX|SCONJ|VERB)$/)
}

function belongs(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  const tag = tagAt(row, at)
  if (isPossessive(row, at)) return true
  if (tag === 'PUNCT') return /^[()]$/.test(word)
  if (tag === 'ADP')
    return (
      /^(?:of|for|at|behind|in|from|to|with|on)$/.test(word) &&
      (endsPhrase(row, at - 1) ||
        joinsComplement(row, at) ||
        (word === 'of' && tagAt(row, at - 1) === 'ADJ') ||
        isParticiple(row, at - 1))
    )
  if (isParticiple(row, at)) return true
  if (tag === 'CCONJ') return /^(?:and|or|nor|&)$/.test(word) && (endsPhrase(row, at - 1) || joinsKinds(row, at))
  if (word === 'who' || word === 'which' || word === 'that') return false
  if (tag === 'PRON')
    return /^(?:his|her|its|their|he|she|it|they|others|who|our|those|both|neither|some|none|(?:him|her|it)self|themselves)$/.test(
      word,
    )
  return /^(?:NOUN|PROPN|ADJ|DET|NUM|SYM)$/.test(tag) || (tag === 'VERB' && isDetermined(row, at))
}

/** "spokesmen for the bank and | for the port" */
const joinsComplement = (row: TokenRow, at: number): boolean =>
  tagAt(row, at - 1) === 'CCONJ' && endsPhrase(row, at - 2)

/** "its | lead author", "the fund's | managing partner": what stands there is no verb. */
const isDetermined = (row: TokenRow, at: number): boolean =>
  tagAt(row, at - 1) === 'DET' || isPossessive(row, at - 1) || isTheirs(wordAt(row, at - 1))

/** "delegates | supporting Sorrel", "the men | accused of the theft" */
function isParticiple(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  if (tagAt(row, at) !== 'VERB' || tagAt(row, at - 1) !== 'NOUN') return false
  return word.endsWith('ing') || (word.endsWith('ed') && /^(?:by|in|of|on|with)$/.test(wordAt(row, at + 1)))
}

/** "the foreign | and oil ministries" */
function joinsKinds(row: TokenRow, at: number): boolean {
  return tagAt(row, at - 1) === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tagAt(row, at + 1))
}

/** Whether a noun phrase may end at a place. */
export function endsPhrase(row: TokenRow, at: number): boolean {
  const pos = row.tokens[at]?.pos
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'PRON' ||
    pos === 'NUM' ||
    /^(?:others|both|neither|some|many)$/.test(wordAt(row, at))
  )
}
