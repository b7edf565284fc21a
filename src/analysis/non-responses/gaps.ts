import { weekdays } from '../../english/calendar.js'
import { negations } from '../../english/function-words.js'
import { refusalAdverbs } from '../../english/refusals.js'
import { words } from '../../english/words.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { isPossessive, placeOf, type TokenRow } from '../survey/words/token-row.js'
import { isNominalAt, lemmaAt, tagAt, wordAt } from '../survey/words/words-at.js'

/** What may stand before a word of a frame: adverbs, words that describe, any words. */
export type Gap = 'adverbs' | 'described' | 'any'

/** In tokens, between two words of a frame. */
export const LONGEST_GAP = 9

/** The first place from one on where a word of a list stands, or a form of it, past what may stand between; or -1. */
export function standsPast(row: TokenRow, from: number, end: number, list: ReadonlySet<string>, gap?: Gap): number {
  for (let at = from; at >= 0 && at < end; at = past(row, at, end, gap))
    if (list.has(wordAt(row, at)) || list.has(lemmaAt(row, at))) return at
  return -1
}

/** Behind what may stand between two words, or -1 where it may not. */
export function past(row: TokenRow, at: number, limit: number, gap: Gap = 'adverbs'): number {
  const tag = tagAt(row, at)
  if (gap === 'any') return tag === 'PUNCT' ? -1 : at + 1
  if (gap === 'described' && (DESCRIBING.has(tag) || isPossessive(row, at) || isParticiple(row, at))) return at + 1
  const word = wordAt(row, at)
  if (negations.has(word)) return -1
  if (tag === 'ADV' || ADVERBS.has(word)) return at + 1
  return word === ',' ? pastAside(row, at, limit) : pastChannel(row, at)
}

const DESCRIBING = words('ADJ DET NOUN NUM PRON PROPN')
/** “repeated | requests” */
const isParticiple = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'VERB' && wordAt(row, at).endsWith('ed') && isNominalAt(row, at + 1)

/** Days and opening marks stand as adverbs do: “did not Monday respond”, “had ‘nothing to add’”. */
const ADVERBS: ReadonlySet<string> = new Set([...refusalAdverbs, ...weekdays, ...words(`" “ ‘ ''`)])

/** Behind "through a spokesman", "on Monday" before a "to". */
function pastChannel(row: TokenRow, at: number): number {
  if (!CHANNELS.has(wordAt(row, at))) return -1
  const to = isDeterminer(row, at + 1) ? at + 3 : at + 2
  return row.lower[to] === 'to' ? to : -1
}

const CHANNELS = words('for on through via')

/** Behind ", however,", ", through a lawyer,". */
function pastAside(row: TokenRow, at: number, limit: number): number {
  if (!/^(?:ADP|ADV)$/.test(tagAt(row, at + 1))) return -1
  const close = placeOf(row, { from: at + 2, to: Math.min(limit, at + LONGEST_GAP) }, ',')
  return close < 0 ? -1 : close + 1
}
