import { breaches, committing, wrongdoers, wrongdoing, wrongs } from '../../english/wrongdoing.js'
import type { Range } from '../../model/range.js'
import type { PartOfSpeech, Sentence, Token } from '../../model/sentence.js'
import { indexAt } from '../../order/ranges.js'
import { tokensIn } from './content-tokens.js'

/** That somebody did wrong, as printed. */
export interface Accusation {
  /** What makes it one: “embezzled”, “bribes”. */
  readonly word: string
  /** The name of whom it accuses; null where the words name nobody. */
  readonly accused: Range | null
  readonly sentence: Sentence
}

/** Words that turn an accusation round. */
const TURNING = new Set(['not', 'no', 'never', 'nobody', 'deny', 'reject', 'without', 'if', 'would', 'could', 'may'])

/** What a sentence may speak of first; a pronoun is mostly the speaker. */
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])

/** How far behind its verb a wrong stands: “took a great many bribes”. */
const OBJECT = 4

/** Words of an aside: “a former treasurer of the cricket club”. */
const ASIDE = 8

/**
 * The first accusation in a stretch of text, unless its speaker says it of itself, supposes it or denies it.
 *
 * @param isCharge whether the stretch is what somebody is accused of, where no doer need be named again
 */
export function accusationIn(range: Range, sentences: readonly Sentence[], isCharge = false): Accusation | undefined {
  const first = Math.max(0, indexAt(sentences, range.start))
  for (let at = first; (sentences[at]?.start ?? range.end) < range.end; at++) {
    const sentence = sentences[at]
    const tokens = sentence ? tokensIn(range, [sentence]) : []
    const accusation = sentence && accusationAmong(tokens, sentence, isCharge)
    if (accusation) return accusation
  }
  return undefined
}

function accusationAmong(tokens: readonly Token[], sentence: Sentence, isCharge: boolean): Accusation | undefined {
  if (tokens.some(({ lemma }) => TURNING.has(lemma))) return undefined
  if (tokens.find(({ pos }) => NOMINAL.has(pos))?.pos === 'PRON') return undefined
  for (const [at, { lemma, pos, text }] of tokens.entries()) {
    if (pos !== 'VERB' || /^\p{Lu}/u.test(text)) continue
    const wrong = wrongdoing.has(lemma) ? text : committing.has(lemma) ? wrongBehind(tokens, at) : undefined
    if (wrong !== undefined && (isCharge || hasDoer(tokens, at)))
      return { word: wrong, accused: subjectOf(tokens, at), sentence }
  }
  return undefined
}

/**
 * What a sentence itself calls an accusation of a name: “accused
 * Orrel Shipping of fraud”, “Orrel Shipping was accused”.
 */
export function accusationByVerb(sentence: Sentence): Accusation | undefined {
  const { tokens } = sentence
  const verb = tokens.findIndex(({ lemma, pos }) => lemma === 'accuse' && pos === 'VERB')
  const word = tokens[verb]?.text
  if (word === undefined || tokens.slice(0, verb).some(({ lemma }) => TURNING.has(lemma))) return undefined
  const isPassive = tokens[verb - 1]?.lemma === 'be'
  const accused = isPassive ? nameEndingAt(tokens, verb - 2) : nameStartingAt(tokens, verb + 1)
  const isOfBeing = tokens.some(({ text }, at) => at > verb && text === 'being' && tokens[at - 1]?.text === 'of')
  return (isPassive || isOfBeing) && !isWrongBehind(tokens, verb) ? undefined : { word, accused, sentence }
}

/** In the passive, and of what somebody is, the verb is often loosely meant: “accused of being a Democrat”. */
const isWrongBehind = (tokens: readonly Token[], verb: number) =>
  tokens.slice(verb + 1).some(({ lemma }) => [wrongdoing, wrongs, breaches, wrongdoers].some(wrong => wrong.has(lemma)))

/** “Tom Ridd is | a common thief”: what somebody calls a name. */
export function accusationByName(range: Range, sentences: readonly Sentence[]): Accusation | undefined {
  const first = Math.max(0, indexAt(sentences, range.start))
  for (let at = first; (sentences[at]?.start ?? range.end) < range.end; at++) {
    const sentence = sentences[at]
    const tokens = sentence ? tokensIn(range, [sentence]) : []
    const be = tokens.findIndex(({ text }, index) => /^(?:is|was|['’]s)$/.test(text) && isOfName(tokens[index - 1]))
    const word = sentence && be > 0 && !tokens.some(({ lemma }) => TURNING.has(lemma)) && wrongdoerBehind(tokens, be)
    if (word) return { word, accused: nameEndingAt(tokens, be - 1), sentence }
  }
  return undefined
}

/** “thief” of “is | a common thief” */
function wrongdoerBehind(tokens: readonly Token[], be: number): string | undefined {
  if (!/^an?$/.test(tokens[be + 1]?.text ?? '')) return undefined
  const at = tokens.findIndex(({ pos }, index) => index > be + 1 && (pos === 'NOUN' || pos === 'VERB'))
  const isHead = at < be + 2 + OBJECT && !/^(?:NOUN|PART)$/.test(tokens[at + 1]?.pos ?? '')
  return isHead && wrongdoers.has(tokens[at]?.lemma ?? '') ? tokens[at]?.text : undefined
}

/**
 * Whether the doer stands before the verb: “the treasurer had embezzled”, not “weapons to murder”, “grain stolen by”.
 */
function hasDoer(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[endOfDoer(tokens, verb)]
  const isDoneBy = tokens[verb + 1]?.text === 'by'
  return !isDoneBy && tokens[verb - 1]?.lemma !== 'be' && (before?.pos === 'NOUN' || before?.pos === 'PROPN')
}

/** The last word of what stands before a verb: “Ridd” of “Ridd, 44, of Orrel, had embezzled”. */
function endOfDoer(tokens: readonly Token[], verb: number): number {
  let last = verb - 1
  while (/^(?:AUX|ADV)$/.test(tokens[last]?.pos ?? '')) last--
  return beforeAside(tokens, last) ?? last
}

/** Where a name ends before asides between commas that tell an age, a post or a place; the age comes first. */
function beforeAside(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last]?.text !== ',') return undefined
  const near = Math.max(0, last - ASIDE - 1)
  const opening = near + tokens.slice(near, last).findLastIndex(({ text }) => text === ',')
  const aside = tokens.slice(opening + 1, last)
  if (
    opening < Math.max(near, 1) ||
    aside.length === 0 ||
    !aside.every(({ pos }) => /^(?:NUM|DET|ADP|ADJ|NOUN|PROPN|CCONJ)$/.test(pos))
  )
    return undefined
  const kind = aside[0]?.pos ?? ''
  if (!/^(?:NUM|DET|ADP)$/.test(kind)) return undefined
  const earlier = kind === 'NUM' ? undefined : beforeAside(tokens, opening)
  return earlier ?? (isOfName(tokens[opening - 1]) ? opening - 1 : undefined)
}

const wrongBehind = (tokens: readonly Token[], verb: number) =>
  tokens.slice(verb + 1, verb + 1 + OBJECT).find(({ lemma, pos }) => pos === 'NOUN' && wrongs.has(lemma))?.text

/** The name right before a verb in the active voice; whom something is done to is not accused of it. */
function subjectOf(tokens: readonly Token[], verb: number): Range | null {
  const last = endOfDoer(tokens, verb)
  const isPassive = tokens.slice(last + 1, verb).some(({ lemma }) => lemma === 'be' || lemma === 'get')
  return isPassive && !tokens[verb]?.text.endsWith('ing') ? null : nameEndingAt(tokens, last)
}

/** The capitalized words up to and with a token, as one name. */
function nameEndingAt(tokens: readonly Token[], last: number): Range | null {
  let first = last + 1
  while (isOfName(tokens[first - 1])) first--
  return stretch(tokens[first], tokens[last])
}

/** “Ridd” of “accused | the former treasurer Tom Ridd of lying” */
function nameStartingAt(tokens: readonly Token[], from: number): Range | null {
  let first = from
  while (first < from + POST && isOfPost(tokens[first])) first++
  let last = first - 1
  while (isOfName(tokens[last + 1])) last++
  return tokens[last + 1]?.lemma === 'of' ? stretch(tokens[first], tokens[last]) : null
}

/** How many words of a post stand before a name: “the former deputy treasurer”. */
const POST = 5

const isOfPost = (token: Token | undefined) =>
  token !== undefined && /^(?:DET|ADJ|NOUN)$/.test(token.pos) && !/^\p{Lu}/u.test(token.text)

/** The tagger takes many a capitalized word for what it is in lower case: “Orrel Shipping”. */
const isOfName = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !/^(?:DET|PRON|SCONJ|ADP|NUM)$/.test(token.pos)

const stretch = (from: Token | undefined, to: Token | undefined): Range | null =>
  from && to && from.start < to.end ? { start: from.start, end: to.end } : null
