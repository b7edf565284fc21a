import { isIndefinite } from '../../analysis/survey/words/determiners.js'
import { turningWords } from '../../english/function-words.js'
import { breaches, committing, wrongdoers, wrongdoing, wrongs } from '../../english/wrongdoing.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import { endOfDoer, isOfName, nameEndingAt, nameStartingAt, subjectOf } from './accused.js'
import { isNounOrPronoun, tokensIn } from './content-tokens.js'
import { ofWrongInPlace, wrongInPlace } from './wrong-in-place.js'

/** That somebody did wrong, as printed. */
export interface Accusation {
  /** What makes it one: “embezzled”, “bribes”. */
  readonly word: string
  /** The name of whom it accuses; null where the words name nobody. */
  readonly accused: Range | null
  readonly sentence: Sentence
}

/** How far behind its verb a wrong stands: “took a great many bribes”. */
const OBJECT = 4

/**
 * The first accusation in a stretch of text, unless its speaker says it of itself, supposes it or denies it.
 *
 * @param isCharge whether the stretch is what somebody is accused of, where no doer need be named again
 */
export function accusationIn(range: Range, sentences: readonly Sentence[], isCharge = false): Accusation | undefined {
  return firstOf(range, sentences, (tokens, sentence) => accusationAmong(tokens, sentence, isCharge))
}

/** The first accusation that is found in the sentences, or parts of sentences, of a stretch of text. */
function firstOf(
  range: Range,
  sentences: readonly Sentence[],
  find: (tokens: readonly Token[], sentence: Sentence) => Accusation | undefined,
): Accusation | undefined {
  const first = Math.max(0, indexAt(sentences, range.start))
  for (const sentence of sentences.slice(first, countBefore(sentences, range.end))) {
    if (!tellsOfWrong(sentence)) continue
    const accusation = find(tokensIn(range, [sentence]), sentence)
    if (accusation) return accusation
  }
  return undefined
}

/** Few sentences do, and three rules ask of most of them. */
const tellsOfWrong = answeredOnce(({ tokens }: Sentence) =>
  tokens.some(({ lemma, text }) => ofWrong.has(lemma) || ofWrong.has(text)),
)

const ofWrong = new Set(['accuse', ...wrongdoing, ...committing, ...wrongdoers, ...ofWrongInPlace])

function accusationAmong(tokens: readonly Token[], sentence: Sentence, isCharge: boolean): Accusation | undefined {
  if (tokens.some(({ lemma }) => turningWords.has(lemma))) return undefined
  // A pronoun that a sentence speaks of first is mostly the speaker.
  if (tokens.find(isNounOrPronoun)?.pos === 'PRON') return undefined
  for (const [at, { lemma, pos, text }] of tokens.entries()) {
    if (pos !== 'VERB' || /^\p{Lu}/u.test(text)) continue
    const wrong = wrongdoing.has(lemma)
      ? text
      : ((committing.has(lemma) ? wrongBehind(tokens, at) : undefined) ?? wrongInPlace(tokens, at))
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
  if (!tellsOfWrong(sentence)) return undefined
  const { tokens } = sentence
  const verb = tokens.findIndex(({ lemma, pos }) => lemma === 'accuse' && pos === 'VERB')
  const word = tokens[verb]?.text
  if (word === undefined || tokens.slice(0, verb).some(({ lemma }) => turningWords.has(lemma))) return undefined
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
  return firstOf(range, sentences, (tokens, sentence) => {
    if (tokens.some(({ lemma }) => turningWords.has(lemma))) return undefined
    const be = tokens.findIndex(({ text }, index) => /^(?:is|was|['’]s)$/.test(text) && isOfName(tokens[index - 1]))
    const word = be > 0 ? wrongdoerBehind(tokens, be) : undefined
    return word === undefined ? undefined : { word, accused: nameEndingAt(tokens, be - 1), sentence }
  })
}

/** “thief” of “is | a common thief” */
function wrongdoerBehind(tokens: readonly Token[], be: number): string | undefined {
  if (!isIndefinite(tokens[be + 1]?.text ?? '')) return undefined
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

const wrongBehind = (tokens: readonly Token[], verb: number) =>
  tokens.slice(verb + 1, verb + 1 + OBJECT).find(({ lemma, pos }) => pos === 'NOUN' && wrongs.has(lemma))?.text
