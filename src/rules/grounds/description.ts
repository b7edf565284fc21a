import { singularIn } from '../../analysis/survey/words/singular.js'
import { insideNouns } from '../../english/inside-nouns.js'
import { bareNouns, broadDescriptors, broadNouns, emptyDescriptors } from '../../english/source-descriptions.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { joinHyphened, tokensIn } from './content-tokens.js'

/**
 * How much the article tells of who an unnamed source is: nothing (`bare`: “a source”), a
 * large kind (`broad`: “a senior official”), or a body, a country, a person or a part in
 * the matter (`specific`). Of “aides” and “prosecutors” the article tells whose they are.
 */
export type Description = 'bare' | 'broad' | 'specific'

/** The most that any mention of a source tells, with what the article says beside it. */
export function descriptionOf(source: Source, sentences: readonly Sentence[]): Description {
  if (tellsBeside(source)) return 'specific'
  const told = new Set(source.mentions.map(mention => descriptionIn(mention, sentences)))
  return told.has('specific') ? 'specific' : told.has('broad') ? 'broad' : 'bare'
}

/** What makes the source apt to speak counts, unless it is but the reason for leaving its name out. */
function tellsBeside({ basisOfKnowledge, justification, anonymity: { reason } }: Source): boolean {
  if (basisOfKnowledge !== null) return true
  return justification !== null && !(reason && reason.start <= justification.start && justification.end <= reason.end)
}

/** What the words of one mention tell; a pronoun tells nothing. */
function descriptionIn(mention: Range, sentences: readonly Sentence[]): Description {
  const tokens = joinHyphened(tokensIn(mention, sentences)).filter(({ pos }) => pos !== 'PUNCT')
  const at = tokens.findIndex(isInsideNoun)
  if (at < 0) return tokens.every(({ pos }) => pos === 'PRON' || pos === 'DET' || pos === 'NUM') ? 'bare' : 'specific'
  if (at < tokens.length - 1) return 'specific'
  const told = tokens.slice(0, at).filter((token, i) => token.pos !== 'NUM' && (isCapital(token, i) || !isEmpty(token)))
  if (told.length === 0) return kindOf(nounOf(tokens[at]))
  return told.every(token => broadDescriptors.has(lower(token))) ? 'broad' : 'specific'
}

/** What a noun tells that stands alone. */
function kindOf(noun: string): Description {
  if (bareNouns.has(noun)) return 'bare'
  return broadNouns.has(noun) ? 'broad' : 'specific'
}

/** "No" of "a No 10 source" */
const isCapital = ({ text }: Token, index: number): boolean => index > 0 && /^\p{Lu}/u.test(text)

const isEmpty = (token: Token): boolean => emptyDescriptors.has(lower(token))

const lower = ({ text }: Token) => text.toLowerCase()
const nounOf = (token: Token | undefined) => (token ? singularIn(insideNouns, lower(token)) : '')
const isInsideNoun = (token: Token) => insideNouns.has(nounOf(token)) || bareNouns.has(nounOf(token))
