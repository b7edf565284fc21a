import { composing, distancing, quotingVerbs, titling, works } from '../../english/quotation-cues.js'
import type { QuotationKind } from '../../model/quotation.js'
import type { Range } from '../../model/range.js'
import type { PartOfSpeech, Token } from '../../model/sentence.js'
import { isWord } from '../sentences/is-word.js'
import type { Context, Surroundings } from './context.js'

/** Most words of a fragment that may be held at arm's length; what is longer was said. */
const LONGEST_FRAGMENT = 4

/** Most words of a name. */
const LONGEST_NAME = 3

/** How far from the marks a verb or a mention of a work belongs to the quotation, in words and punctuation marks. */
const CLOSE = 4

/**
 * What a quotation is for. Words in quotation marks are speech unless something tells otherwise, since in news most
 * of them are: a name around it tells a nickname, capitals tell a title, and a fragment in a sentence in which nobody
 * speaks is held at arm's length.
 */
export function kindOf(parts: readonly Range[], context: Context): QuotationKind {
  if (parts.length > 1) return 'speech'
  const quoted = context.around(parts)
  const words = quoted.inside.filter(isWord)
  if (isNickname(words, quoted)) return 'nickname'
  if (isSpoken(quoted)) return 'speech'
  if (isTitle(words, quoted)) return 'title'
  return isHeldAtArmsLength(words, quoted) ? 'scare' : 'speech'
}

/** Robert "Bob" Orrin: capitals between two parts of a name. */
function isNickname(words: readonly Token[], { before, after, inside }: Surroundings): boolean {
  const [previous, next] = [before.at(-1), after[0]]
  const isInName = previous?.pos === 'PROPN' && next?.pos === 'PROPN' && isCapitalized(previous) && isCapitalized(next)
  return isInName && words.length <= LONGEST_NAME && inside.every(isCapitalizedOrLight)
}

/** "We are ready," Vale told them: a sentence ends inside the marks, and somebody does something right behind them. */
function isSpoken({ inside, after }: Surroundings): boolean {
  const [next] = after
  const isCut = /^[,?!]$/.test(inside.at(-1)?.text ?? '')
  return isCut && next !== undefined && speakers.has(next.pos) && after.slice(0, CLOSE).some(isSpeechVerb)
}

/**
 * Capitals where the sentence has none, and a work or its outlet is mentioned before it, or it is longer than a name.
 */
function isTitle(words: readonly Token[], { before, after }: Surroundings): boolean {
  const [first] = words
  if (!first || !isCapitalizedOrNumber(first) || !words.every(isCapitalizedOrLight)) return false
  if (words.every(isUpperCase) || isInHeadline([...before, ...after])) return false
  const close = before.slice(-CLOSE)
  const isWork = close.some(({ lemma, text }) => works.has(lemma) || titling.has(text))
  const isOfOutlet = before.at(-1)?.pos === 'PART' && before.at(-2)?.pos === 'PROPN'
  return isWork || isOfOutlet || (words.length >= LONGEST_NAME && !close.some(isOnlySpeechVerb))
}

function isHeldAtArmsLength(words: readonly Token[], { before, after }: Surroundings): boolean {
  const around = [...before, ...after]
  if (words.length > LONGEST_FRAGMENT || !around.some(isWord)) return false
  const isDistanced = [1, 2, 3].some(count => distancing.has(lastWords(before, count)))
  return isDistanced || !around.some(isSpeechVerb)
}

const lastWords = (before: readonly Token[], count: number) =>
  before
    .slice(-count)
    .map(({ text }) => text.toLowerCase())
    .join(' ')

/** Where every word has a capital, capitals tell nothing. */
function isInHeadline(around: readonly Token[]): boolean {
  const words = around.filter(isWord)
  return words.length > 0 && words.every(isCapitalizedOrLight)
}

/** Words that have no capital in a title. */
const light: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SYM'])
const speakers: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'PRON', 'NOUN', 'DET', 'ADJ', 'NUM', 'VERB'])

const isCapitalized = ({ text }: Token) => /^\p{Lu}/u.test(text)
const isUpperCase = ({ text }: Token) => !/\p{Ll}/u.test(text)
const isCapitalizedOrNumber = ({ text }: Token) => /^[\p{Lu}\p{N}]/u.test(text)
const isCapitalizedOrLight = (token: Token) => isCapitalizedOrNumber(token) || light.has(token.pos)
const isOnlySpeechVerb = (token: Token) => isSpeechVerb(token) && !composing.has(token.lemma)
const isSpeechVerb = ({ lemma, pos }: Token) => (pos === 'VERB' || pos === 'NOUN') && quotingVerbs.has(lemma)
