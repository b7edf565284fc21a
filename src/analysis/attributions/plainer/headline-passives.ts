import { puttingToPeople } from '../../../english/verb-kinds.js'
import type { Token } from '../../../model/sentence.js'
import { isHeadline } from './headline.js'
import { isVerb } from './verb.js'

/**
 * Whether a word is the "accused" of the headline "Mayor accused of lying", the mayor being who is accused: headlines leave
 * out "is", and tell in the present tense what somebody does. "Withdrawn" can be nothing else.
 */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma, text } = tokens[at] as Token
  if (pos !== 'VERB' || text === lemma || !/(?:ed|en|told|wn)$/.test(text)) return false
  const before = tokens[/^["”'’]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1]
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || !isHeadline(tokens)) return false
  return isOnlyVerb(tokens, at) || (puttingToPeople.has(lemma) && isWithoutObject(tokens, at))
}

/** "Spy withdrawn after threat"; not "Clerk known for candor resigns" */
const isOnlyVerb = (tokens: readonly Token[], at: number): boolean =>
  /(?:en|wn)$/.test(tokens[at]?.text ?? '') && !tokens.some((token, k) => k !== at && isVerb(token))

/** "accused of", "urged to resign", "told that" */
function isWithoutObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (/^(?::|that)$/.test(next?.text ?? '')) return tokens[at]?.lemma === 'tell'
  const isToldTo = next?.text === 'to' && tokens[at + 2]?.pos === 'VERB'
  return /^(?:ADP|SCONJ)$/.test(next?.pos ?? '') || isToldTo
}

/** "is accused" for "accused". */
export const asPassive = (token: Token): readonly Token[] => [
  { start: token.start, end: token.start, text: 'is', lemma: 'be', pos: 'AUX' },
  token,
]
