import { formsOfBe } from '../../../english/function-words.js'
import type { Attribution } from '../../../model/attribution.js'
import { isDashOrHyphen } from '../../survey/words/dashes.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isSpeech } from '../../survey/words/speech.js'
import {
  type Stretch,
  sentenceEnd,
  sentenceStart,
  stretchOf,
  type TokenRow,
  touchesNext,
} from '../../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../../survey/words/words-at.js'

/** How many tokens of a clause a source is completed by. */
const LONGEST_CLAUSE = 14

/** The source's words, with the rest of a phrase that was cut short; null where there are none but of who was told. */
export function sourceStretch(row: TokenRow, attribution: Attribution): Stretch | null {
  const [source] = attribution.source
  if (!source || isHearer(row, attribution) || isAsked(row, attribution) || isThoughtOf(row, attribution)) return null
  const stretch = stretchOf(row, source)
  const from = Math.max(lastExample(row, attribution, stretch), pastAside(row, stretch))
  return { from, to: phraseEnd(row, attribution, stretch.to) }
}

/**
 * "Ortolan was called in and told | that it was over", "shouting to | the guards | that he was ill": who tells something
 * tells it to somebody.
 */
function isHearer(row: TokenRow, { source: [source], cue: [cue] }: Attribution): boolean {
  if (!source || !cue) return false
  const { from, to } = stretchOf(row, cue)
  if (source.start < cue.start) return row.lower[to - 1] === 'told' && row.lower[to] === 'that'
  const hearer = stretchOf(row, source)
  const isBehind = hearer.from === to && row.lower[hearer.to] === 'that'
  return isBehind && row.lower[to - 1] === 'to' && row.lower[from] !== 'according'
}

/** "Ortolan, when | asked | whether it was over, …": whoever is asked does not ask, but whoever he is asked by. */
function isAsked(row: TokenRow, { source: [source], cue: [cue] }: Attribution): boolean {
  if (!source || !cue) return false
  const verb = stretchOf(row, cue).from
  const isPassive = row.lower[verb] === 'asked' && /^(?:if|once|when|whenever)$/.test(wordAt(row, verb - 1))
  return isPassive && row.lower[stretchOf(row, source).from - 1] !== 'by'
}

/** "The woman, | thought | to be a singer", "Ada Quill, who | was said | to have left": of whom others think so. */
function isThoughtOf(row: TokenRow, { source: [source], cue: [cue] }: Attribution): boolean {
  if (!source || !cue || source.start > cue.start) return false
  const { from, to } = stretchOf(row, cue)
  const verb = to - 1
  if (isHeadlined(row, from, to)) return true
  const isOfSubject = row.lower[to] === 'to' && /^(?:be|have)$/.test(wordAt(row, to + 1))
  // "what many people thought to be a hoax", "the car the police believed to be stolen"
  const before = stretchOf(row, source).from - 1
  const isTheirs = /^(?:what|which|whom?)$/.test(wordAt(row, before)) || /^(?:NOUN|PROPN)$/.test(tagAt(row, before))
  if (!isOfSubject || isTheirs || !THOUGHT.test(wordAt(row, verb))) return false
  const isPassive = row.lower[from - 1] === ',' || formsOfBe.has(wordAt(row, from))
  return isPassive || !/^(?:known|reported|said)$/.test(wordAt(row, verb))
}

/** "Orrel Glass | said | to seek a buyer": in a headline, which ends without a full stop, others say so. */
const isHeadlined = (row: TokenRow, from: number, to: number): boolean =>
  row.lower[from] === 'said' &&
  row.lower[to] === 'to' &&
  tagAt(row, to + 1) === 'VERB' &&
  tagAt(row, sentenceEnd(row, to) - 1) !== 'PUNCT'

const THOUGHT = /^(?:alleged|believed|known|presumed|reported|rumou?red|said|thought|understood)$/

/**
 * "handwritten ledgers" of "a consultant, including handwritten
 * ledgers | showing": a participle goes with what is nearest.
 */
function lastExample(row: TokenRow, { cue: [cue] }: Attribution, { from, to }: Stretch): number {
  const isParticiple = cue && stretchOf(row, cue).from === to && row.lower[to]?.endsWith('ing')
  const example = isParticiple ? row.lower.slice(from, to).lastIndexOf('including') : -1
  return from + example + 1
}

/** "the mayor" of "In the letter - sent to the clerk, Ada Quill - the mayor | asks": past what two dashes set apart. */
function pastAside(row: TokenRow, { from, to }: Stretch): number {
  let closes = to - 2
  while (closes > from && !isSpacedDash(row, closes)) closes--
  if (closes <= from) return from
  for (let opens = sentenceStart(row, from); opens < from; opens++) if (isSpacedDash(row, opens)) return closes + 1
  return from
}

const isSpacedDash = (row: TokenRow, at: number): boolean =>
  isDashOrHyphen(textAt(row, at)) && !touchesNext(row, at) && !touchesNext(row, at - 1)

/** Past "briefed on the sale" after "people", but into no cue and no content. */
function phraseEnd(row: TokenRow, { cue, content }: Attribution, end: number): number {
  const others = [...cue, ...content].map(range => stretchOf(row, range).from).filter(at => at >= end)
  const limit = Math.min(sentenceEnd(row, end - 1), end + LONGEST_CLAUSE, ...others)
  const head = row.lower[end - 1] === 'who' ? end - 2 : end - 1
  if (readNoun(wordAt(row, head)).kind !== 'person' || end >= limit) return end
  const clause = row.lower[end] === ',' && row.lower[end + 1] === 'who' ? end + 1 : end
  if (clause === end ? !opensClause(row, head + 1) : isSpeech(row, clause + 1)) return end
  let closes = clause
  while (closes < limit && tagAt(row, closes) !== 'PUNCT') closes++
  return closes
}

/** "briefed on", "familiar with", "who": what tells which people are meant. */
function opensClause(row: TokenRow, at: number): boolean {
  const next = row.tokens[at + 1]
  return (
    /^(?:who|whom|familiar|with|close)$/.test(wordAt(row, at)) ||
    (tagAt(row, at) === 'VERB' && /(?:ed|ing)$/.test(wordAt(row, at)) && next?.pos === 'ADP')
  )
}
