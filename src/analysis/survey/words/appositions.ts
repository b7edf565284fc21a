import { finiteAuxiliaries } from '../../../english/function-words.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { closesOnComma } from './apposition-ends.js'
import { isArticle, isIndefinite } from './determiners.js'
import { type Noun, nounAt, readNoun } from './noun-kinds.js'
import { headAt, isOneOf, opensPost, startsNoun } from './post-nouns.js'
import { readNumber } from './quantity.js'
import { isSpeech } from './speech.js'
import { isTime } from './times.js'
import { holdsTag, isPossessive, type Stretch, sentenceStart, type TokenRow, touchesNext } from './token-row.js'
import { isNominalAt, lastNominal, tagAt, wordAt } from './words-at.js'

/**
 * Whether what stands behind a name and its comma tells who that is: a noun for a person heads it, and no verb makes a
 * clause of it. `next` is the first word, before its determiner.
 */
export function isApposition(row: TokenRow, next: number, { from, to }: Stretch): boolean {
  // "Gov. Quill, Sen. Voss": somebody else; "with Quill, where the mayor spoke"
  if (to <= from || !startsNoun(row, from) || abbreviatedTitles.has(wordAt(row, next))) return false
  if (/^(?:when|where|while|whereas)$/.test(wordAt(row, next))) return false
  const head = headAt(row, from, to)
  if (hasFiniteVerb(row, from, head) || isPredicate(row, from)) return false
  return head >= 0 || isOneOf(row, next) || isSomebodyWho(row, next, to) || isSomebody(row, next, to)
}

/** "a rower from Orrel", "a junior at Orrel High": behind a name, only a person is from somewhere or at it. */
function isSomebody(row: TokenRow, from: number, to: number): boolean {
  if (!isIndefinite(wordAt(row, from))) return false
  const head = lastNominal(row, from + 1, to)
  const { kind, plural } = nounAt(row, head)
  const isPlain = tagAt(row, head) === 'NOUN' && kind === 'other' && !plural && !isTime(wordAt(row, head))
  const closes = /^(?:at|from)$/.test(wordAt(row, head + 1))
  return isPlain && closes && !holdsTag(row, { from, to }, /^(?:AUX|VERB)$/)
}

/** "an EMT who …": what "who" tells of is a person, whatever it is called. */
function isSomebodyWho(row: TokenRow, from: number, to: number): boolean {
  if (!/^who(?:se)?$/.test(wordAt(row, to)) || !isArticle(wordAt(row, from))) return false
  return row.tokens.slice(from + 1, to).every(({ pos, text }) => /^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos) || text === '-')
}

/**
 * "According to Hutto, a deputy fired twice.", "With Hutto, the president made a safe, dull choice.": behind an opening
 * phrase's comma, what no second comma closes, or what holds a verb, is the clause.
 */
export function isClauseBehind(row: TokenRow, comma: number, end: number): boolean {
  const start = sentenceStart(row, comma)
  const opens = tagAt(row, start) === 'ADP' || row.lower[start] === 'according'
  if (!opens) return false
  const clause = relativeInside(row, comma + 1, end)
  const hasVerb = hasFiniteVerb(row, comma + 1, clause) || finiteInside(row, comma + 1, clause) < clause
  if ((row.lower[end] === ',' || closesOnComma(row, end)) && !hasVerb) return false
  return !holdsTag(row, { from: start + 1, to: comma }, /^(?:AUX|PUNCT|VERB)$/)
}

/**
 * Where what stands behind a name goes on as a clause: "Ada Quill, a former clerk | has left", whose second comma is
 * missing; `to` where it does not.
 */
export function finiteInside(row: TokenRow, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (/^(?:how|that|when|where|which|who|whom|whose)$/.test(wordAt(row, at))) return to
    if (tagAt(row, at) === 'AUX' && finiteAuxiliaries.has(wordAt(row, at))) return at
  }
  return to
}

/** "accused the minister" of "Quill, the mayor, accused the minister": a verb with its object. */
const isPredicate = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'VERB' && (/^(?:DET|PRON|PROPN|SCONJ)$/.test(tagAt(row, at + 1)) || isSpeech(row, at))

/** A verb that neither ends in -ed nor in -ing: what holds one is a clause, not a phrase, but for "lead author". */
export function hasFiniteVerb(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tagAt(row, at) === 'VERB' && !/(?:ed|ing)$/.test(wordAt(row, at)) && !opensPost(row, at)) return true
  return false
}

/** "charity" of "…, a local charity that …" behind a name's comma; null where no such apposition begins at `comma`. */
export function nounBeside(row: TokenRow, comma: number): Noun | null {
  const head = headBeside(row, comma)
  return head < 0 ? null : { ...readNoun(wordAt(row, head)), kind: nounAt(row, head).kind }
}

/** The place of that noun, or -1. */
export function headBeside(row: TokenRow, comma: number): number {
  if (row.lower[comma] !== ',' || !isArticle(wordAt(row, comma + 1))) return -1
  let head = comma + 1
  while (isNominalAt(row, head + 1)) head = lastOfCompound(row, head + 1)
  // "in Kelmar, the company said", "…, the Harbor Board (HB) said": no apposition, but who says so
  const speaks = tagAt(row, pastInitials(row, head + 1)) === 'VERB'
  return head > comma + 1 && !speaks && !isPossessive(row, head + 1) ? head : -1
}

/** Past "(HB)" of "the Harbor Board (HB), which". */
export const pastInitials = (row: TokenRow, at: number): number =>
  row.tokens[at]?.text === '(' && row.tokens[at + 2]?.text === ')' ? at + 3 : at

/** "runner" of "front-runner" */
function lastOfCompound(row: TokenRow, at: number): number {
  const joined = row.lower[at + 1] === '-' && touchesNext(row, at) && touchesNext(row, at + 1)
  return joined ? at + 2 : at
}

/** "who …", "whose …", "with 20 years at the mill": where a phrase tells of more than a post. */
export function relativeInside(row: TokenRow, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^(?:who|whose)$/.test(wordAt(row, at)) || countsBehind(row, at)) return at
  return to
}

const countsBehind = (row: TokenRow, at: number): boolean =>
  row.lower[at] === 'with' && (row.lower[at + 1] === 'no' || readNumber(wordAt(row, at + 1)) !== null)
